package org.calicowizard.inspection;

import java.util.stream.Stream;
import org.calicowizard.answers.Problem;

/** One concern that is looked at in a manifest; it may break several rules, or one rule several times. */
interface Check {

    /**
     * What is wrong.
     *
     * @param subject the manifest
     * @return the problems, in a stable order
     */
    Stream<Problem> problems(Subject subject);
}
