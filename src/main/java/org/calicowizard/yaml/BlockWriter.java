package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes values as lines in block style, each with its indentation. */
record BlockWriter(Neighbours neighbours, Layout layout) {

    List<String> entry(String key, Object value, int column) {
        return entry(key, value, column, neighbours.entryValue(key));
    }

    private List<String> entry(String key, Object value, int column, Quote quote) {
        String lead = " ".repeat(column) + neighbours.key().write(key) + ":";
        if (value instanceof String text) {
            return scalar(lead + " ", text, column + layout.step(), quote);
        }
        int below = column + (value instanceof Map<?, ?> ? layout.step() : layout.list());
        List<String> lines = collection(value, below);
        if (lines.isEmpty()) {
            return List.of(lead + " " + Values.empty(value));
        }
        lines.add(0, lead);
        return lines;
    }

    List<String> item(Object value, int column) {
        String lead = " ".repeat(column) + "-" + " ".repeat(layout.dash() - 1);
        if (value instanceof String text) {
            return scalar(lead, text, column + layout.dash(), neighbours.item());
        }
        List<String> lines = collection(value, column + layout.dash());
        if (lines.isEmpty()) {
            return List.of(lead + Values.empty(value));
        }
        lines.set(0, lead + lines.get(0).stripLeading());
        return lines;
    }

    /** The lines of all children; empty for an empty collection. */
    private List<String> collection(Object value, int column) {
        List<String> lines = new ArrayList<>();
        Values.items(value).forEach(item -> lines.addAll(item(item, column)));
        Values.entries(value)
                .forEach(entry -> lines.addAll(
                        entry(entry.getKey(), entry.getValue(), column, neighbours.value(entry.getKey()))));
        return lines;
    }

    private static List<String> scalar(String lead, String text, int column, Quote quote) {
        return LiteralBlock.suits(text) ? LiteralBlock.write(lead, text, column) : List.of(lead + quote.write(text));
    }
}
