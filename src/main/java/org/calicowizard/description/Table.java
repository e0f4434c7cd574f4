package org.calicowizard.description;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;

/** Two columns of text for a narrow terminal, the second folded between words. */
final class Table {

    private static final String INDENT = "  ";

    private Table() {}

    static String of(Map<String, String> rows) {
        int first = rows.keySet().stream().mapToInt(String::length).max().orElse(0) + INDENT.length();
        String gap = INDENT + " ".repeat(first);
        return rows.entrySet().stream()
                .map(row -> INDENT
                        + row.getKey()
                        + gap.substring(INDENT.length() + row.getKey().length())
                        + WordUtils.wrap(row.getValue(), CommandLine.WIDTH - gap.length(), "\n" + gap, false))
                .collect(Collectors.joining("\n"));
    }
}
