package org.calicowizard.artifact.bundle;

import java.util.regex.Pattern;

/** Text that Markdown shows as it is, on one line. */
final class MarkdownText {

    /** A line break in what a finding quotes would begin something else. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_<>\\[\\]]");

    private MarkdownText() {}

    static String of(String text) {
        return MARKUP.matcher(UNPRINTABLE.matcher(text).replaceAll("\uFFFD")).replaceAll("\\\\$0");
    }
}
