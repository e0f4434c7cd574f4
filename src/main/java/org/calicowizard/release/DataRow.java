package org.calicowizard.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calicowizard.text.DataFile;

/**
 * A mapping of a data file, read with the strictness that a catalogue needs: a misspelt key must not pass as an absent
 * one.
 *
 * @param file names the data file in error messages
 */
record DataRow(String file, Map<?, ?> values) {

    static DataRow of(DataFile file) {
        return new DataRow(file.name(), file.map());
    }

    private static DataRow of(String file, Object node) {
        if (node instanceof Map<?, ?> map) {
            return new DataRow(file, map);
        }
        throw new IllegalStateException(file + ": expected a mapping, found " + node);
    }

    /** Itself, if it has no other keys than these. */
    DataRow withOnly(String... keys) {
        Set<String> known = Set.of(keys);
        for (Object key : values.keySet()) {
            if (!known.contains(key)) {
                throw new IllegalStateException(file + ": unknown key " + key + " in " + values);
            }
        }
        return this;
    }

    String text(String key) {
        return optionalText(key)
                .orElseThrow(() -> new IllegalStateException(file + ": key " + key + " is missing in " + values));
    }

    Optional<String> optionalText(String key) {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(asText(key, value));
    }

    DataRow row(String key) {
        return of(file, Optional.<Object>ofNullable(values.get(key)).orElse("nothing for " + key));
    }

    /** The texts of a list; empty if the key is absent. */
    List<String> texts(String key) {
        return list(key).stream().map(item -> asText(key, item)).toList();
    }

    /** The mappings of a list; empty if the key is absent. */
    List<DataRow> rows(String key) {
        return list(key).stream().map(item -> of(file, item)).toList();
    }

    private List<?> list(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(file + ": key " + key + " must be a list in " + values);
    }

    private String asText(String key, Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException(file + ": key " + key + " must be text (quote numbers) in " + values);
    }
}
