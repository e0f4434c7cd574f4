package org.calicowizard.answers;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading one answer.
 *
 * @param value the answer, where it could be read
 * @param problems what is wrong with it or was put right silently
 * @param <T> the answer's type
 */
record Parsed<T>(Optional<T> value, List<Problem> problems) {

    static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), List.of());
    }

    static <T> Parsed<T> failed(Problem problem) {
        return new Parsed<>(Optional.empty(), List.of(problem));
    }
}
