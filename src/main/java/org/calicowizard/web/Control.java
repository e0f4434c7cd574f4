package org.calicowizard.web;

import java.util.Locale;

/** What an answer is given with. */
enum Control {
    /** One of a few choices, each with its consequence. */
    RADIOS,
    /** One of many choices. */
    SELECT,
    /** A line of text. */
    TEXT,
    /** A line of text that holds a list. */
    LIST,
    /** A line of text for each IP family, together a list. */
    CIDRS,
    /** A list with one item a line. */
    LINES;

    boolean holdsList() {
        return this == LIST || this == CIDRS || this == LINES;
    }

    boolean offersChoices() {
        return this == RADIOS || this == SELECT;
    }

    /** The fragment of the template that draws it. */
    String fragment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
