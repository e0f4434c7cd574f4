package org.calicowizard.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a unified diff.
 *
 * @param kind whether it was added, removed, or only shows the place
 * @param text the line, with its sign
 */
record DiffLine(Kind kind, String text) {

    /** What a line tells, by its first character. */
    enum Kind {
        ADDED,
        REMOVED,
        PLACE,
        SAME
    }

    private static final int FILE_NAMES = 2;

    static List<DiffLine> of(String diff) {
        List<String> lines = diff.lines().toList();
        return Stream.concat(
                        lines.stream().limit(FILE_NAMES).map(line -> new DiffLine(Kind.PLACE, line)),
                        lines.stream().skip(FILE_NAMES).map(line -> new DiffLine(kind(line), line)))
                .toList();
    }

    private static Kind kind(String line) {
        if (line.startsWith("@@")) {
            return Kind.PLACE;
        }
        if (line.startsWith("+")) {
            return Kind.ADDED;
        }
        return line.startsWith("-") ? Kind.REMOVED : Kind.SAME;
    }
}
