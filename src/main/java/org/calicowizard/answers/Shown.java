package org.calicowizard.answers;

/** What was given, as a problem repeats it: enough to recognise it by, however long it is. */
final class Shown {

    private static final int MOST_CHARACTERS = 64;

    private Shown() {}

    static String of(String given) {
        return given.codePointCount(0, given.length()) <= MOST_CHARACTERS
                ? given
                : given.substring(0, given.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }
}
