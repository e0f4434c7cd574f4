package org.calicowizard.document;

import org.calicowizard.answers.Problem;

/** A document that holds no answers at all. */
public final class MalformedDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    MalformedDocumentException(Problem problem) {
        this.problem = problem;
    }

    /**
     * What is wrong.
     *
     * @return the broken rule, with the place in the document
     */
    public Problem problem() {
        return problem;
    }
}
