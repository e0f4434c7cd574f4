package org.calicowizard.yaml;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A place among children.
 *
 * @param index the child it is relative to
 * @param before whether it comes before that child, else after it
 * @param top whether it is meant as the first of all
 * @param lineEnd the end of the line to go after instead, where a commented-out item stands there
 */
record Slot(int index, boolean before, boolean top, OptionalInt lineEnd) {

    static Slot of(Target target, CollectionNode collection, Where where) {
        int last = collection.children().size() - 1;
        return switch (where.side()) {
            case FIRST -> new Slot(0, true, true, OptionalInt.empty());
            case LAST -> new Slot(last, false, false, OptionalInt.empty());
            case BEFORE -> new Slot(index(target, collection, where), true, false, OptionalInt.empty());
            case AFTER -> new Slot(index(target, collection, where), false, false, OptionalInt.empty());
            case AFTER_COMMENTED -> afterCommented(target, collection, where);
        };
    }

    private static Slot afterCommented(Target target, CollectionNode collection, Where where) {
        int lineEnd = new CommentedItems(target).endOfOnly((Step.Item) where.anchor());
        int last = collection.children().size() - 1;
        int previous = IntStream.rangeClosed(0, last)
                .filter(index -> collection.children().get(index).start() < lineEnd)
                .max()
                .orElse(0);
        return new Slot(previous, false, false, OptionalInt.of(lineEnd));
    }

    private static int index(Target target, CollectionNode collection, Where where) {
        List<Integer> hits = IntStream.range(0, collection.children().size())
                .filter(index -> where.anchor().selects(collection, index))
                .boxed()
                .toList();
        if (hits.size() != 1) {
            throw target.refusal(hits.isEmpty() ? YamlFault.MISSING : YamlFault.REPEATED, where.anchor());
        }
        return hits.get(0);
    }
}
