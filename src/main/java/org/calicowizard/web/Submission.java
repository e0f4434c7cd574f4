package org.calicowizard.web;

import org.calicowizard.answers.AnswersReader;
import org.springframework.stereotype.Component;

/** Reads what a form's fields amount to: tidied, and without answers that mean nothing beside the others. */
@Component
final class Submission {

    private final Tidy tidy;
    private final Questions questions;
    private final AnswersReader reader;

    Submission(Tidy tidy, Questions questions, AnswersReader reader) {
        this.tidy = tidy;
        this.questions = questions;
        this.reader = reader;
    }

    State read(State typed) {
        State state = tidy.tidy(typed);
        return Given.of(state, reader)
                .answers()
                .map(answers -> state.without(questions.without(answers)))
                .orElse(state);
    }
}
