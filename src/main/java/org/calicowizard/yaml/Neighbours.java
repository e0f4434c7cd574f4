package org.calicowizard.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the entries or items around a new one are written, the nearest first, so that the new one looks like them. */
final class Neighbours {

    private final Map<String, Quote> values = new HashMap<>();
    private Optional<Quote> keys = Optional.empty();
    private Optional<Quote> scalars = Optional.empty();

    private Neighbours(List<Child> nearestFirst) {
        nearestFirst.forEach(this::learn);
    }

    /** What can be learnt from the children of a collection for a new one near this index, and from the map's own like. */
    static Neighbours of(Found collection, int index) {
        List<Child> children = collection.node() instanceof CollectionNode own ? own.children() : List.of();
        Neighbours neighbours = new Neighbours(nearestFirst(children, index));
        collection
                .holder()
                .ifPresent(holder -> neighbours.learnKeys(nearestFirst(holder.children(), collection.index())));
        return neighbours;
    }

    /** A key is quoted like the nearest one. */
    Quote key() {
        return keys.orElse(Quote.PLAIN);
    }

    /** A value is quoted like the nearest one under the same key. */
    Quote value(String key) {
        return text(Optional.ofNullable(values.get(key)));
    }

    /** The value of a new entry is quoted like the nearest under the same key, else like the nearest scalar. */
    Quote entryValue(String key) {
        return text(Optional.ofNullable(values.get(key)).or(() -> scalars));
    }

    /** An item that is a scalar is quoted like the nearest such one. */
    Quote item() {
        return text(scalars);
    }

    /** In JSON what stands without quotes is no text. */
    private Quote text(Optional<Quote> like) {
        return like.filter(quote -> quote != Quote.PLAIN || !isJson()).orElse(isJson() ? Quote.DOUBLE : Quote.PLAIN);
    }

    private boolean isJson() {
        return key() == Quote.DOUBLE;
    }

    private void learn(Child child) {
        child.key().ifPresent(key -> keys = keys.or(() -> Optional.of(Quote.of(key))));
        if (child.value() instanceof ScalarNode scalar) {
            scalars = scalars.or(() -> Optional.of(Quote.of(scalar)));
        }
        learnValues(child);
    }

    private void learnValues(Child child) {
        if (child.value() instanceof ScalarNode scalar && !scalar.isBlock()) {
            child.key().ifPresent(key -> values.putIfAbsent(key.value(), Quote.of(scalar)));
        } else if (child.value() instanceof CollectionNode collection) {
            collection.children().forEach(this::learnValues);
        }
    }

    private void learnKeys(List<Child> children) {
        for (Child child : children) {
            child.key().ifPresent(key -> keys = keys.or(() -> Optional.of(Quote.of(key))));
            learnValues(child);
        }
    }

    private static List<Child> nearestFirst(List<Child> children, int index) {
        return IntStream.range(0, children.size())
                .boxed()
                .sorted((a, b) -> Integer.compare(Math.abs(a - index), Math.abs(b - index)))
                .map(children::get)
                .toList();
    }
}
