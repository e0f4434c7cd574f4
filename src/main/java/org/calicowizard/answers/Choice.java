package org.calicowizard.answers;

import java.util.Locale;

/** One of a fixed set of values of an answer. */
public interface Choice {

    /**
     * The constant's name, as enums have it.
     *
     * @return the name
     */
    String name();

    /**
     * The value on the wire: the constant's name in lower case with hyphens.
     *
     * @return the value, such as {@code ipip-cross-subnet}
     */
    default String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
