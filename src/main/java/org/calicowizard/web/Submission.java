package org.calicowizard.web;

import org.springframework.stereotype.Component;

/** Reads what a form's fields amount to: tidied, and without answers that mean nothing beside the others. */
@Component
final class Submission {

    private final Tidy tidy;
    private final Leftovers leftovers;

    Submission(Tidy tidy, Leftovers leftovers) {
        this.tidy = tidy;
        this.leftovers = leftovers;
    }

    Leftovers.Kept read(Step answered, State typed) {
        return leftovers.forget(answered, tidy.tidy(typed));
    }
}
