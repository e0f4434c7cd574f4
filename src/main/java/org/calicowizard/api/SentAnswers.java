package org.calicowizard.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calicowizard.answers.RawAnswers;

/** Answers gathered from all parts of one request. Only a query and a form may add to each other's lists. */
final class SentAnswers {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> repeated = new LinkedHashSet<>();

    void addField(String key, List<String> texts) {
        values.computeIfAbsent(key, unused -> new ArrayList<>()).addAll(texts);
    }

    void addDocument(RawAnswers document) {
        document.values().forEach((key, texts) -> {
            if (values.putIfAbsent(key, new ArrayList<>(texts)) != null) {
                repeated.add(key);
            }
        });
        repeated.addAll(document.repeated());
    }

    void addRepeated(String key) {
        repeated.add(key);
    }

    /** Takes a field out that is no answer. */
    Optional<List<String>> remove(String key) {
        return Optional.ofNullable(values.remove(key));
    }

    RawAnswers answers() {
        return new RawAnswers(values, repeated);
    }
}
