package org.calicowizard.answers;

import java.util.Optional;
import java.util.function.Function;

/**
 * A row of the table of answers.
 *
 * @param name the key on the wire
 * @param form how its value is written
 * @param value the answer of a complete record; empty where none was given and there is no default
 * @param <T> the answer's type
 */
record AnswerKey<T>(String name, Form<T> form, Function<Answers, Optional<T>> value) {

    Optional<String> text(Answers answers) {
        return value.apply(answers).map(form::write);
    }

    Optional<Object> data(Answers answers) {
        return value.apply(answers).map(form::data);
    }
}
