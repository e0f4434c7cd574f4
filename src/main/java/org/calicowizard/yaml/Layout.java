package org.calicowizard.yaml;

import java.util.Optional;

/**
 * How block collections are indented around a new one.
 *
 * @param step columns from a key to the keys of the map under it
 * @param list columns from a key to the dashes of the list under it
 * @param dash columns from a dash to what follows it
 */
record Layout(int step, int list, int dash) {

    static final Layout USUAL = new Layout(2, 2, 2);

    /** The layout of a collection, learnt from the collection that holds it and from its own children. */
    static Layout of(Found found, Source source) {
        Layout outer = found.holder().map(holder -> USUAL.learn(holder, source)).orElse(USUAL);
        return found.node() instanceof CollectionNode collection ? outer.learn(collection, source) : outer;
    }

    private Layout learn(CollectionNode collection, Source source) {
        Layout known = this;
        for (Child child : collection.children()) {
            if (!collection.flow()) {
                known = known.learn(child, source);
            }
        }
        return known;
    }

    private Layout learn(Child child, Source source) {
        if (child.key().isEmpty()) {
            boolean sameLine = source.lineStart(child.start())
                    == source.lineStart(child.value().start());
            int width = child.value().start() - child.start();
            return sameLine && width > 1 ? new Layout(step, list, width) : this;
        }
        return block(child.value()).map(below -> deeper(child, below, source)).orElse(this);
    }

    private Layout deeper(Child child, CollectionNode below, Source source) {
        int columns = source.column(below.children().get(0).start()) - source.column(child.start());
        return below.isMap() ? new Layout(columns, list, dash) : new Layout(step, columns, dash);
    }

    private static Optional<CollectionNode> block(Node node) {
        return node instanceof CollectionNode collection
                        && !collection.flow()
                        && !collection.children().isEmpty()
                ? Optional.of(collection)
                : Optional.empty();
    }
}
