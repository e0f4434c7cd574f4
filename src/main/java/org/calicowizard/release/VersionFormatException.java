package org.calicowizard.release;

/** The text is no version, or no range of versions; the message says what to write. */
public final class VersionFormatException extends IllegalArgumentException {

    private static final int LONGEST_ECHO = 64;

    VersionFormatException(String text, String message) {
        super("\"" + echo(text.strip()) + "\" " + message);
    }

    private static String echo(String text) {
        String printable = text.replaceAll("[^ -~]", "?");
        return printable.length() <= LONGEST_ECHO ? printable : printable.substring(0, LONGEST_ECHO) + "...";
    }
}
