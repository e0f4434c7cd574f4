package org.calicowizard.yaml;

/**
 * One replacement in a text.
 *
 * @param start UTF-16 offset of the first replaced character
 * @param end UTF-16 offset behind the last replaced character; equal to {@code start} for an insertion
 * @param replacement what stands there instead
 */
public record TextEdit(int start, int end, String replacement) {

    /** Refuses a range that cannot be. */
    public TextEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    boolean isInsertion() {
        return start == end;
    }
}
