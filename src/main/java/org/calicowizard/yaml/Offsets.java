package org.calicowizard.yaml;

/** Turns SnakeYAML's marks, which count code points, into UTF-16 offsets; fast because marks come nearly in order. */
final class Offsets {

    private final String text;
    private int codePoints;
    private int offset;

    Offsets(String text) {
        this.text = text;
    }

    int offset(int index) {
        offset = text.offsetByCodePoints(offset, index - codePoints);
        codePoints = index;
        return offset;
    }
}
