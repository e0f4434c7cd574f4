package org.calicowizard.inspection;

import java.util.List;
import java.util.Optional;
import org.calicowizard.rules.Finding;

/**
 * What came of looking at a file.
 *
 * @param manifest what it is; empty where it is no manifest at all, and the findings say why
 * @param answers the answers that it embodies, where it can be edited
 * @param findings what is wrong with it or worth knowing, errors first
 */
public record Inspection(
        Optional<InspectedManifest> manifest, Optional<EmbodiedAnswers> answers, List<Finding> findings) {

    /** Copies the list. */
    public Inspection {
        findings = List.copyOf(findings);
    }
}
