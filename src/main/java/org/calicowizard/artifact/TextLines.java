package org.calicowizard.artifact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A text by its lines, each of which keeps its line end; the last one may lack it. */
final class TextLines {

    private final String text;
    private final int[] starts;

    private TextLines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static TextLines of(String text) {
        IntStream.Builder starts = IntStream.builder();
        for (int start = 0; start < text.length(); start = behindLine(text, start)) {
            starts.add(start);
        }
        return new TextLines(text, starts.add(text.length()).build().toArray());
    }

    private static int behindLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    int count() {
        return starts.length - 1;
    }

    /** The lines from one number, which starts at 0, up to another. */
    List<String> between(int from, int to) {
        List<String> lines = new ArrayList<>(to - from);
        for (int line = from; line < to; line++) {
            lines.add(text.substring(starts[line], starts[line + 1]));
        }
        return lines;
    }

    /** The same as one text. */
    String slice(int from, int to) {
        return text.substring(starts[from], starts[to]);
    }

    /** Where a line begins. */
    int start(int line) {
        return starts[line];
    }

    /** The line of an offset; behind a last line without a line end, that line. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found < 0 ? -found - 2 : found;
        return line == count() && lacksEnd() ? line - 1 : line;
    }

    boolean isLineStart(int offset) {
        return start(at(offset)) == offset;
    }

    private boolean lacksEnd() {
        return !text.isEmpty() && !text.endsWith("\n");
    }
}
