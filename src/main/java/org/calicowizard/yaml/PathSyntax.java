package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a path is written as text. */
final class PathSyntax {

    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final String KEY = "(" + QUOTED + "|[^.\\[\\]\"=]+)";
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[.\\[\\]\"=\\\\]|^$");
    private static final Pattern STEP =
            Pattern.compile("\\.?" + KEY + "|\\[(\\d+)]|\\[" + KEY + "=(" + QUOTED + "|[^\\]\"]*)]");

    private PathSyntax() {}

    static List<Step> parse(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int at = 0;
        while (at < text.length()) {
            boolean dotted = text.charAt(at) == '.';
            if (!matcher.region(at, text.length()).lookingAt() || matcher.group(1) != null && dotted == (at == 0)) {
                throw new IllegalArgumentException("not a path at character " + at + ": " + text);
            }
            steps.add(step(matcher));
            at = matcher.end();
        }
        return steps;
    }

    private static Step step(Matcher matcher) {
        if (matcher.group(1) != null) {
            return new Step.Key(unquoted(matcher.group(1)));
        }
        return Optional.ofNullable(matcher.group(2))
                .<Step>map(number -> new Step.Index(Integer.parseInt(number)))
                .orElseGet(() -> new Step.Item(unquoted(matcher.group(3)), unquoted(matcher.group(4))));
    }

    static String format(List<Step> steps) {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(step instanceof Step.Key && !text.isEmpty() ? "." : "").append(step);
        }
        return text.toString();
    }

    static String quoted(String text) {
        boolean bare = !NEEDS_QUOTES.matcher(text).find();
        return bare ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
    }
}
