package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.List;

/** Writes text of several lines as a literal block scalar. */
final class LiteralBlock {

    private LiteralBlock() {}

    /** Whether the text has several lines and needs neither escapes nor an indentation indicator. */
    static boolean suits(String text) {
        boolean severalLines = text.indexOf('\n') > 0;
        boolean startsInPlace = severalLines && text.charAt(0) > ' ';
        boolean oneBreakAtMost = !text.endsWith("\n\n");
        return startsInPlace
                && oneBreakAtMost
                && text.codePoints().allMatch(c -> c == '\n' || Quote.isPrintable(c))
                && !endsInSpaces(text);
    }

    /** A header and the text's lines at this column; lines without text have no indentation. */
    static List<String> write(String lead, String text, int column) {
        List<String> lines = new ArrayList<>();
        lines.add(lead + header(text));
        content(text).lines().forEach(line -> lines.add(line.isEmpty() ? "" : " ".repeat(column) + line));
        return lines;
    }

    static String header(String text) {
        return text.endsWith("\n") ? "|" : "|-";
    }

    private static String content(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** A last line of white space alone would pass for a blank line behind the block. */
    private static boolean endsInSpaces(String text) {
        String last = content(text);
        return last.substring(last.lastIndexOf('\n') + 1).isBlank();
    }
}
