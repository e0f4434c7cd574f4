package org.calicowizard.yaml;

/**
 * Where a node stands.
 *
 * @param start offset of its first character, that of its anchor or tag if it has one
 * @param end offset behind its last leaf, without the blank lines and comments that follow
 * @param anchored whether an alias may point here
 * @param tagged whether it has a tag of its own
 */
record Span(int start, int end, boolean anchored, boolean tagged) {

    Span endingAt(int newEnd) {
        return new Span(start, newEnd, anchored, tagged);
    }
}
