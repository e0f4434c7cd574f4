package org.calicowizard.yaml;

/**
 * The text which a document is read from, with the questions which edits ask of its lines.
 *
 * @param text what all offsets belong to; more than the document where it is one of a stream
 * @param start offset of the document's first character
 * @param end offset behind its last character
 * @param lineBreak what ends a line here
 * @param origin where {@code text} comes from
 */
record Source(String text, int start, int end, String lineBreak, Origin origin) {

    char at(int offset) {
        return offset < start || offset >= end ? '\0' : text.charAt(offset);
    }

    String slice(int from, int to) {
        return text.substring(from, to);
    }

    int lineStart(int offset) {
        int at = offset;
        while (at > start && !isBreak(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Offset behind the line's last character, before its line break. */
    int lineEnd(int offset) {
        int at = offset;
        while (at < end && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Offset behind the line break that ends the line. */
    int nextLine(int offset) {
        int at = lineEnd(offset);
        if (at(at) == '\r' && at(at + 1) == '\n') {
            return at + 2;
        }
        return Math.min(at + 1, end);
    }

    /** The same offset, or the one before the line break which ends just there. */
    int beforeBreak(int offset) {
        if (at(offset - 1) == '\n' && at(offset - 2) == '\r') {
            return offset - 2;
        }
        return isBreak(at(offset - 1)) ? offset - 1 : offset;
    }

    String line(int offset) {
        return slice(lineStart(offset), lineEnd(offset));
    }

    int column(int offset) {
        return offset - lineStart(offset);
    }

    boolean opensLine(int offset) {
        return slice(lineStart(offset), offset).isBlank();
    }

    /** Offset of the next character that is neither white space nor in a comment. */
    int skipBlank(int from) {
        int at = from;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            at = text.charAt(at) == '#' ? lineEnd(at) : at + 1;
        }
        return at;
    }

    /** Offset of the next character that is no white space. */
    int skipSpace(int from) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
