package org.calicowizard.artifact.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.answers.Choice;

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
        return texts("when")
                .map(name -> Choice.named(PreflightCondition.values(), name))
                .allMatch(condition -> condition.holds(subject));
    }
}
