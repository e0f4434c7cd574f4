package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plain data that callers hand in: text, lists and maps of it. */
final class Values {

    private Values() {}

    static Optional<String> text(Object value) {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The items of a list; empty where the value is no list or has none. */
    static List<Object> items(Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    /** The entries of a map; empty where the value is no map or has none. */
    static List<Map.Entry<String, Object>> entries(Object value) {
        List<Map.Entry<String, Object>> entries = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> entries.add(Map.entry((String) key, entry)));
        }
        return entries;
    }

    /** How an empty collection is written. */
    static String empty(Object value) {
        return value instanceof Map<?, ?> ? "{}" : "[]";
    }

    static void check(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(Values::check);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(Values::checkText);
            map.values().forEach(Values::check);
        } else {
            checkText(value);
        }
    }

    private static void checkText(Object value) {
        if (!(value instanceof String)) {
            throw new IllegalArgumentException("not text, a list or a map: " + value.getClass());
        }
    }
}
