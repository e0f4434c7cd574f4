package org.calicowizard.yaml;

/** What the parser's marks do not say of a block scalar. */
final class BlockScalars {

    private BlockScalars() {}

    /**
     * The offset where the content really ends, at the end of a line: the parser's end lies behind the blank lines which
     * follow. Where the header says that these are content ({@code +}), they stay in.
     */
    static int contentEnd(Source source, int start, int parsedEnd) {
        int header = source.lineEnd(start);
        int end = Math.max(header, source.beforeBreak(parsedEnd));
        if (chomping(source, start, '+')) {
            return end;
        }
        int indent = indent(source, header, end);
        while (end > header && isEmptyLine(source.line(end), indent)) {
            end = source.beforeBreak(source.lineStart(end));
        }
        return end;
    }

    /** Whether the header asks for this chomping, which is {@code +} or {@code -}. */
    static boolean chomping(Source source, int start, char sign) {
        String header = source.slice(start, Math.min(start + 3, source.lineEnd(start)));
        return header.replaceAll("\\s.*", "").indexOf(sign) > 0;
    }

    private static int indent(Source source, int header, int end) {
        int at = header;
        while (at < end && Character.isWhitespace(source.at(at))) {
            at++;
        }
        return source.column(at);
    }

    private static boolean isEmptyLine(String line, int indent) {
        return line.isBlank() && line.length() <= indent;
    }
}
