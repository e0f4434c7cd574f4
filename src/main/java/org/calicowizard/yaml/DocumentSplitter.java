package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.List;

/** Finds the documents of a stream by their markers alone, which YAML forbids at a line's start inside any scalar. */
final class DocumentSplitter {

    private final Source stream;
    private final List<YamlDocument> documents = new ArrayList<>();
    private int start;
    private boolean marked;
    private boolean filled;

    private DocumentSplitter(Source stream) {
        this.stream = stream;
        this.start = stream.start();
    }

    static List<YamlDocument> split(Source stream) {
        DocumentSplitter splitter = new DocumentSplitter(stream);
        for (int line = stream.start(); line < stream.end(); line = stream.nextLine(line)) {
            splitter.line(line);
        }
        splitter.close(stream.end());
        return List.copyOf(splitter.documents);
    }

    private void line(int line) {
        if (isMarker(line, "---")) {
            if (marked || filled) {
                close(line);
            }
            marked = true;
        } else if (isMarker(line, "...")) {
            close(stream.nextLine(line));
        } else if (!marked && !filled) {
            filled = isContent(line);
        }
    }

    /** What has neither a marker nor content, such as comments after {@code ...}, belongs to the next document. */
    private void close(int end) {
        if (marked || filled) {
            Source source = new Source(stream.text(), start, end, stream.lineBreak(), stream.origin());
            documents.add(new YamlDocument(source));
            start = end;
        }
        marked = false;
        filled = false;
    }

    private boolean isMarker(int line, String marker) {
        return stream.text().startsWith(marker, line) && stream.at(line + marker.length()) <= ' ';
    }

    private boolean isContent(int line) {
        int at = line;
        while (stream.at(at) == ' ' || stream.at(at) == '\t') {
            at++;
        }
        boolean directive = at == line && stream.at(at) == '%';
        return stream.at(at) > ' ' && stream.at(at) != '#' && !directive;
    }
}
