package org.calicowizard.yaml;

/** Removes an item of a list in block style with its lines. */
record BlockRemoval(Target target, CollectionNode list) {

    TextEdit edit() {
        Child item = list.children().get(index());
        int end = source().nextLine(item.end());
        if (list.children().size() == 1) {
            return onlyItem(item);
        }
        if (!source().opensLine(item.start())) {
            return behindOtherText();
        }
        int start = source().lineStart(item.start());
        boolean lineStays = end == source().lineEnd(item.end()) && start > source().start();
        return target.edit(lineStays ? source().beforeBreak(start) : start, end, "");
    }

    /** The first item of a list that is itself an item: the next one takes its place behind the dash. */
    private TextEdit behindOtherText() {
        Child item = list.children().get(index());
        return target.edit(item.start(), list.children().get(index() + 1).start(), "");
    }

    /** Puts {@code []} behind the key, before any comment there; without a key, in the item's own place. */
    private TextEdit onlyItem(Child item) {
        Child holder = target.found().parent().flatMap(Found::asChild).orElse(item);
        boolean underKey = holder.key().isPresent() && source().opensLine(item.start());
        if (!underKey) {
            return target.edit(item.start(), item.end(), "[]");
        }
        int above = source().beforeBreak(source().lineStart(item.start()));
        String kept = source().slice(holder.lead(), above);
        return target.edit(holder.lead(), source().lineEnd(item.end()), " []" + kept);
    }

    private int index() {
        return target.found().index();
    }

    private Source source() {
        return target.source();
    }
}
