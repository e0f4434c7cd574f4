package org.calicowizard.official;

import java.util.function.Supplier;

/** How something is waited for that needs no processor, so that others can work meanwhile. */
@FunctionalInterface
public interface Waiting {

    /**
     * Waits.
     *
     * @param wait comes back when it is there
     * @param <T> its type
     * @return what came
     */
    <T> T aside(Supplier<T> wait);
}
