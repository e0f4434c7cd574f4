package org.calicowizard.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * The one that is so called on the wire.
     *
     * @param choices all that there are
     * @param value the value on the wire
     * @param <T> their type
     * @return it; empty if none is called so
     */
    static <T extends Choice> Optional<T> find(T[] choices, String value) {
        return Stream.of(choices).filter(choice -> choice.value().equals(value)).findFirst();
    }

    /**
     * The one that a data file or template of this program names.
     *
     * @param choices all that there are
     * @param value the value on the wire
     * @param <T> their type
     * @return it
     * @throws IllegalStateException if none is called so
     */
    static <T extends Choice> T named(T[] choices, String value) {
        return find(choices, value)
                .orElseThrow(() -> new IllegalStateException("no such name: " + value + " is none of "
                        + Stream.of(choices).map(Choice::value).toList()));
    }
}
