package org.calicowizard.api;

import org.calicowizard.answers.Problem;

/** A request body that holds no answers at all. */
final class MalformedBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    MalformedBodyException(Problem problem) {
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
