package org.calicowizard.answers;

import java.util.Map;
import java.util.Optional;

/** Parsed answers by key: each value is of its key's type, since only that key's form makes it. */
record Values(Map<AnswerKey<?>, Object> byKey) {

    @SuppressWarnings("unchecked")
    <T> Optional<T> of(AnswerKey<T> key) {
        return Optional.ofNullable((T) byKey.get(key));
    }

    <T> T get(AnswerKey<T> key) {
        return of(key).orElseThrow();
    }
}
