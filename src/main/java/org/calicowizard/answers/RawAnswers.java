package org.calicowizard.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers as they came in, from a query, a form, JSON or YAML: keys with their texts, nothing checked.
 *
 * @param values the texts by key, in the order in which the keys came
 * @param repeated keys that a document had twice; a query or form may repeat the key of a list
 */
public record RawAnswers(Map<String, List<String>> values, Set<String> repeated) {

    /** Copies the texts. */
    public RawAnswers {
        repeated = Set.copyOf(repeated);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((key, texts) -> copy.put(key, List.copyOf(texts)));
        values = copy;
    }

    /**
     * Answers of a query or form.
     *
     * @param values the texts by key
     */
    public RawAnswers(Map<String, List<String>> values) {
        this(values, Set.of());
    }

    /**
     * Answers of which each has one text.
     *
     * @param pairs key, text, key, text …
     * @return the answers
     */
    public static RawAnswers of(String... pairs) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.computeIfAbsent(pairs[i], key -> new ArrayList<>()).add(pairs[i + 1]);
        }
        return new RawAnswers(values);
    }

    /**
     * Answers of a query string.
     *
     * @param query percent-encoded, without a leading question mark
     * @return the answers
     */
    public static RawAnswers ofQuery(String query) {
        return QueryDecoder.decode(query);
    }

    /**
     * The same answers, with one more where its key is not given.
     *
     * @param key the key
     * @param text its text
     * @return the answers
     */
    public RawAnswers withDefault(String key, String text) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.putIfAbsent(key, List.of(text));
        return new RawAnswers(all, repeated);
    }

    /**
     * The same answers without some keys.
     *
     * @param keys the keys to leave out
     * @return the others
     */
    public RawAnswers without(Set<String> keys) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(keys);
        return new RawAnswers(rest, repeated);
    }

    /**
     * The texts of a key.
     *
     * @param key the key
     * @return them; none where it is not given
     */
    public List<String> texts(String key) {
        return values.getOrDefault(key, List.of());
    }
}
