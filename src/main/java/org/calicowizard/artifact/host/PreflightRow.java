package org.calicowizard.artifact.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the data file.
 *
 * @param data its fields
 */
record PreflightRow(Map<String, Object> data) {

    /** Copies the map. */
    PreflightRow {
        data = Map.copyOf(data);
    }

    String text(String field) {
        return Optional.ofNullable(data.get(field))
                .map(Object::toString)
                .orElseThrow(() -> new IllegalStateException("preflight row without " + field + ": " + data));
    }

    Stream<String> texts(String field) {
        return ((List<?>) data.getOrDefault(field, List.of())).stream().map(Object::toString);
    }

    boolean has(String field) {
        return data.containsKey(field);
    }

    boolean counts(PreflightSubject subject) {
        return texts("when").map(PreflightRow::condition).allMatch(condition -> condition.holds(subject));
    }

    private static PreflightCondition condition(String name) {
        return Stream.of(PreflightCondition.values())
                .filter(condition -> condition.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such condition of the preflight: " + name));
    }
}
