package org.calicowizard.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.calicowizard.text.Sha256;

/**
 * Answers in the one spelling that all equal answers share: keys in the table's order, defaults left out, except that
 * {@code schema} and {@code calico} are always there.
 *
 * @param texts the answers that differ from the defaults, by key
 * @param complete all answers, defaults included, as JSON and YAML hold them
 */
public record CanonicalAnswers(Map<String, String> texts, Map<String, Object> complete) {

    private static final int ID_DIGITS = 12;

    /** Copies the maps and keeps their order. */
    public CanonicalAnswers {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        complete = Collections.unmodifiableMap(new LinkedHashMap<>(complete));
    }

    static CanonicalAnswers of(Answers answers, AnswerTable table, Defaults defaults, Set<String> pinned) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Object> complete = new LinkedHashMap<>();
        for (AnswerKey<?> row : table.rows()) {
            row.data(answers)
                    .or(() -> defaults.text(row.name(), answers))
                    .ifPresent(data -> complete.put(row.name(), data));
            row.text(answers)
                    .filter(text -> pinned.contains(row.name())
                            || !Optional.of(text).equals(defaults.text(row.name(), answers)))
                    .ifPresent(text -> texts.put(row.name(), text));
        }
        return new CanonicalAnswers(texts, complete);
    }

    /** The same answers, where the complete form tells what an uploaded manifest makes of some of them. */
    CanonicalAnswers holding(Map<String, String> effective) {
        Map<String, Object> held = new LinkedHashMap<>(complete);
        held.putAll(effective);
        return new CanonicalAnswers(texts, held);
    }

    /**
     * The canonical query string.
     *
     * @return it, without a leading question mark
     */
    public String query() {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + QueryEncoder.encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /**
     * The link that shows these answers in the wizard of any instance.
     *
     * @return a path with a query
     */
    public String permalink() {
        return "/?" + query();
    }

    /**
     * The short name of these answers.
     *
     * @return the first twelve hexadecimal digits of the canonical query's SHA-256
     */
    public String id() {
        return Sha256.of(query()).substring(0, ID_DIGITS);
    }
}
