package org.calicowizard.web;

import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.TakenOver;
import org.springframework.stereotype.Component;

/** Where one goes on with answers from an old link or a file. */
@Component
final class Landing {

    private final Tidy tidy;
    private final AnswersReader reader;

    Landing(Tidy tidy, AnswersReader reader) {
        this.tidy = tidy;
        this.reader = reader;
    }

    TakenOver takeOver(State state) {
        return reader.takeOver(tidy.tidy(state).raw());
    }

    /** A link to the page that shows all answers, or asks for the first one if that is missing, and tells what is not among them. */
    String href(State state, TakenOver taken) {
        State kept = state.with(taken.answers());
        Step step = Given.of(kept, reader).knowsFamily() ? Step.CHECK : Step.FAMILY;
        return Notices.telling(kept.href(step), Notices.OMITTED, taken.omitted());
    }
}
