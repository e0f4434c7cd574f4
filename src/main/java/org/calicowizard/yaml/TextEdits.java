package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Applies edits to the text which they were made for. */
public final class TextEdits {

    /** By the place in the text; at one offset, what is inserted there comes before what is replaced. */
    public static final Comparator<TextEdit> BY_PLACE =
            Comparator.comparingInt(TextEdit::start).thenComparing(edit -> !edit.isInsertion());

    private TextEdits() {}

    /**
     * Applies all edits in one pass; every character outside them stays as it is.
     *
     * @param text the text which the offsets belong to
     * @param edits in any order; insertions at one offset keep the order given
     * @return the edited text
     * @throws IllegalArgumentException where two edits overlap or one lies outside the text
     */
    public static String apply(String text, Collection<TextEdit> edits) {
        List<TextEdit> sorted = sorted(edits, 0, text.length());
        int added =
                sorted.stream().mapToInt(edit -> edit.replacement().length()).sum();
        StringBuilder result = new StringBuilder(text.length() + added);
        int copied = 0;
        for (TextEdit edit : sorted) {
            result.append(text, copied, edit.start()).append(edit.replacement());
            copied = edit.end();
        }
        return result.append(text, copied, text.length()).toString();
    }

    /** Edits in the order of a text, which must not overlap, nor leave the part of it that they are for. */
    static List<TextEdit> sorted(Collection<TextEdit> edits, int from, int to) {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(BY_PLACE);
        int free = from;
        for (TextEdit edit : sorted) {
            if (edit.start() < free || edit.end() > to) {
                throw new IllegalArgumentException("overlaps another edit or leaves the text: " + edit);
            }
            free = edit.end();
        }
        return sorted;
    }
}
