package org.calicowizard.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of figures in Markdown; all columns but the first are aligned to the right. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(String title, String... columns) {
        lines.add("## " + title);
        lines.add("");
        lines.add(line(Stream.of(columns)));
        lines.add(
                line(Stream.concat(Stream.of("---"), Stream.of(columns).skip(1).map(column -> "--:"))));
    }

    Table row(String... cells) {
        lines.add(line(Stream.of(cells)));
        return this;
    }

    /** A figure with three digits that mean something, or more where it is large. */
    static String figure(double value) {
        String format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }

    static String times(double ratio) {
        return figure(ratio) + "×";
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
