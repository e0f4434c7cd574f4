package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;

/** One decision: what the answers about one topic mean for Calico. */
interface Topic {

    /**
     * Decides.
     *
     * @param answers the answers, which break no rule of severity error
     * @param base the manifest to edit
     * @return the settings, in order
     */
    Stream<Setting> settings(Answers answers, BaseTraits base);
}
