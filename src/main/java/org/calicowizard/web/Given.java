package org.calicowizard.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.Reading;

/**
 * What the state amounts to.
 *
 * @param state the state
 * @param answers the answers, if the IP family is known
 * @param effective every answer that holds, defaults included, by key
 */
record Given(State state, Optional<Answers> answers, Map<String, Object> effective) {

    static Given of(State state, AnswersReader reader) {
        Reading reading = reader.read(state.raw());
        Map<String, Object> effective = reading.answers()
                .map(answers -> reader.canonical(answers).complete())
                .orElse(Map.of());
        return new Given(state, reading.answers(), effective);
    }

    boolean knowsFamily() {
        return answers.isPresent();
    }

    Answers present() {
        return answers.orElseThrow();
    }

    IpFamily ipFamily() {
        return present().ipFamily();
    }

    boolean has(Question question) {
        return !state.texts(question.key()).isEmpty();
    }

    List<Family> families() {
        return ipFamily().families();
    }

    /** The text that a question shows: what was typed, else its default. */
    String text(Question question) {
        List<String> typed = state.texts(question.key());
        if (!typed.isEmpty()) {
            return String.join(",", typed);
        }
        return question.open()
                ? ""
                : Optional.ofNullable(effective.get(question.key()))
                        .map(Object::toString)
                        .orElse("");
    }
}
