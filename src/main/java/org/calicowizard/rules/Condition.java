package org.calicowizard.rules;

import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;

/** One concern that is looked at; it may break several rules, or one rule several times. */
interface Condition {

    /**
     * What is wrong.
     *
     * @param answers the answers
     * @param base the manifest to edit
     * @return the problems, in a stable order
     */
    Stream<Problem> problems(Answers answers, BaseTraits base);
}
