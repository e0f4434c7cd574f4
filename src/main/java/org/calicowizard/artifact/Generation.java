package org.calicowizard.artifact;

import java.util.List;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.CanonicalAnswers;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.plan.Plan;
import org.calicowizard.rules.Finding;

/**
 * Everything that came of answers that break no rule of severity error: what every artifact is made from.
 *
 * @param answers the answers
 * @param canonical the same in canonical form
 * @param traits what the base is
 * @param findings warnings and notes
 * @param plan what Calico must be told
 * @param manifest the manifest
 */
public record Generation(
        Answers answers,
        CanonicalAnswers canonical,
        BaseTraits traits,
        List<Finding> findings,
        Plan plan,
        RenderedManifest manifest) {

    /** Copies the list. */
    public Generation {
        findings = List.copyOf(findings);
    }
}
