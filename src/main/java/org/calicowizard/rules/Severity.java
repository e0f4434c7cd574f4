package org.calicowizard.rules;

import java.util.Locale;

/** What a broken rule means. */
public enum Severity {
    /** The cluster would not work: nothing is generated. */
    ERROR,
    /** The cluster may not do what is wanted. */
    WARNING,
    /** Worth knowing; nothing need be done. */
    NOTE;

    /**
     * The severity on the wire.
     *
     * @return its name in lower case
     */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
