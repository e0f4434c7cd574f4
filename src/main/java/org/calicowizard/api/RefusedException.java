package org.calicowizard.api;

import java.util.List;
import org.calicowizard.rules.Finding;

/** Answers that break a rule of severity error, on the way to their problem document. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> errors;

    RefusedException(List<Finding> errors) {
        this.errors = errors;
    }

    List<Finding> errors() {
        return errors;
    }
}
