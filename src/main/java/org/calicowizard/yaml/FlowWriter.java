package org.calicowizard.yaml;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes values on one line, in flow style. */
record FlowWriter(Neighbours neighbours) {

    String entry(String key, Object value) {
        return key(key) + ": " + value(value, neighbours.entryValue(key));
    }

    String item(Object value) {
        return value(value, neighbours.item());
    }

    private String value(Object value, Quote quote) {
        return Values.text(value).map(quote::write).orElseGet(() -> collection(value, quote));
    }

    private String collection(Object value, Quote quote) {
        if (value instanceof Map<?, ?>) {
            return Values.entries(value).stream()
                    .map(entry ->
                            key(entry.getKey()) + ": " + value(entry.getValue(), neighbours.value(entry.getKey())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return Values.items(value).stream().map(item -> value(item, quote)).collect(Collectors.joining(", ", "[", "]"));
    }

    private String key(String key) {
        return neighbours.key().write(key);
    }
}
