package org.calicowizard.yaml;

import java.util.Optional;
import java.util.function.Supplier;

/** A value computed at its first use and at most once, whatever the number of threads. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile Optional<T> value = Optional.empty();

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        return value.orElseGet(this::compute);
    }

    private synchronized T compute() {
        T known = value.orElseGet(source);
        value = Optional.of(known);
        return known;
    }
}
