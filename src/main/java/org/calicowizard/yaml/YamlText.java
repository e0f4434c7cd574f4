package org.calicowizard.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A YAML stream as text, immutable. Its documents are found by their markers and composed only where something asks. */
public final class YamlText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Source source;
    private final Lazy<List<YamlDocument>> documents;

    private YamlText(Source source) {
        this.source = source;
        this.documents = new Lazy<>(() -> DocumentSplitter.split(source));
    }

    /** Takes any text; what is wrong in it shows when a document is used. */
    public static YamlText of(String text) {
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int feed = text.indexOf('\n');
        String lineBreak = feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
        return new YamlText(new Source(text, start, text.length(), lineBreak, new WholeText(text)));
    }

    /** The text that was given, unchanged. */
    public String text() {
        return source.text();
    }

    /** What ends the first line: {@code "\n"} or {@code "\r\n"}. */
    public String lineBreak() {
        return source.lineBreak();
    }

    /** The documents in their order; together they hold all text but a byte order mark and comments behind the last one. */
    public List<YamlDocument> documents() {
        return documents.get();
    }

    /**
     * Puts a document behind all others, with a {@code ---} of its own and this stream's line ends.
     *
     * @param document its text, without a marker
     */
    public TextEdit append(String document) {
        int end = source.end();
        boolean open = end > source.start() && source.beforeBreak(end) == end;
        String lines = ("---\n" + document).replaceAll("\r\n?", "\n");
        String closed = lines.endsWith("\n") ? lines : lines + "\n";
        return new TextEdit(end, end, (open ? lineBreak() : "") + closed.replace("\n", lineBreak()));
    }

    /**
     * Puts comment lines at the very top, behind a byte order mark only.
     *
     * @param lines the comment without its {@code #}
     * @param former what may stand there and then gives way to them
     * @throws IllegalArgumentException where a line holds a control character such as a line break
     */
    public TextEdit headComment(List<String> lines, Pattern former) {
        String comment =
                lines.stream().map(line -> Comments.line(line) + lineBreak()).collect(Collectors.joining());
        Matcher top = former.matcher(text()).region(source.start(), source.end());
        return new TextEdit(source.start(), top.lookingAt() ? top.end() : source.start(), comment);
    }
}
