package org.calicowizard.answers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The items of a list or table as they were given: comma-separated, repeated, or both.
 *
 * @param key the answer's key
 * @param values what was given
 */
record Items(String key, List<String> values) {

    /** Counts before anything is split, so that a request of nothing but commas costs no memory. */
    Optional<Problem> beyond(int most) {
        long count = values.stream()
                .mapToLong(value -> 1 + value.chars().filter(c -> c == ',').count())
                .sum();
        return count > most ? Optional.of(Problem.in(key, "too-many-values", key, count, most)) : Optional.empty();
    }

    Stream<String> trimmed() {
        return values.stream().flatMap(value -> Stream.of(value.split(",", -1))).map(String::trim);
    }
}
