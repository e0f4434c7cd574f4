package org.calicowizard.yaml;

/** Comment lines. */
final class Comments {

    private Comments() {}

    /** A text as a comment; refuses what would end the comment or what YAML does not allow in one. */
    static String line(String text) {
        checkPrintable(text);
        return ("# " + text).stripTrailing();
    }

    static void checkPrintable(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!Quote.isPrintable(codePoint)) {
                throw new IllegalArgumentException("a comment line holds a line break or control character");
            }
            at += Character.charCount(codePoint);
        }
    }
}
