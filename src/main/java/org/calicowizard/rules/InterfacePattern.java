package org.calicowizard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A regular expression for names of interfaces.
 *
 * @param alternatives its parts between those bars that stand outside all brackets: each has anchors of its own
 */
record InterfacePattern(List<String> alternatives) {

    private static final String BEGIN = "^";
    private static final String END = "$";

    /** Copies the list. */
    InterfacePattern {
        alternatives = List.copyOf(alternatives);
    }

    static InterfacePattern of(String pattern) {
        List<String> alternatives = new ArrayList<>();
        int start = 0;
        int depth = 0;
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '(' -> depth += inClass ? 0 : 1;
                case ')' -> depth -= inClass ? 0 : 1;
                case '|' -> {
                    if (depth == 0 && !inClass) {
                        alternatives.add(pattern.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {}
            }
        }
        alternatives.add(pattern.substring(start));
        return new InterfacePattern(alternatives);
    }

    /** The same pattern for whole names only; itself if it is one already. */
    String anchored() {
        if (alternatives.stream().allMatch(part -> part.startsWith(BEGIN) && endsWithAnchor(part))) {
            return String.join("|", alternatives);
        }
        String bare = alternatives.stream().map(InterfacePattern::bare).collect(Collectors.joining("|"));
        return BEGIN + (alternatives.size() > 1 ? "(" + bare + ")" : bare) + END;
    }

    private static String bare(String part) {
        String begun = part.startsWith(BEGIN) ? part.substring(1) : part;
        return endsWithAnchor(begun) ? begun.substring(0, begun.length() - 1) : begun;
    }

    /** Behind an odd number of backslashes it is the character itself. */
    private static boolean endsWithAnchor(String part) {
        String before = part.endsWith(END) ? part.substring(0, part.length() - 1) : "\\";
        int backslashes = before.length() - before.replaceFirst("\\\\+$", "").length();
        return backslashes % 2 == 0;
    }
}
