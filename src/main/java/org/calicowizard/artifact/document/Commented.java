package org.calicowizard.artifact.document;

import java.util.List;

/**
 * A value of a YAML document, with what is said above its line.
 *
 * @param value a map, a list, or a scalar
 * @param comments the sentences, each a paragraph of its own
 */
public record Commented(Object value, List<String> comments) {

    /** Copies the list. */
    public Commented {
        comments = List.copyOf(comments);
    }

    /**
     * A value with one reason.
     *
     * @param value the value
     * @param comment the reason
     * @return both
     */
    public static Commented of(Object value, String comment) {
        return new Commented(value, List.of(comment));
    }
}
