package org.calicowizard.yaml;

import java.util.List;

/** Removes an item of a list in flow style with the comma that it needs no more. */
record FlowRemoval(Target target, CollectionNode list) {

    TextEdit edit() {
        List<Child> items = list.children();
        Child item = items.get(target.found().index());
        if (items.size() == 1) {
            return onlyItem(item);
        }
        boolean last = target.found().index() == items.size() - 1;
        return last
                ? lastItem(items.get(items.size() - 2), item)
                : beforeNext(item, items.get(target.found().index() + 1));
    }

    private TextEdit beforeNext(Child item, Child next) {
        int comma = source().skipBlank(item.end());
        boolean ownLines = source().opensLine(item.start()) && source().skipBlank(comma + 1) >= source().lineEnd(comma);
        return ownLines
                ? target.edit(source().lineStart(item.start()), source().nextLine(comma), "")
                : target.edit(item.start(), next.start(), "");
    }

    /** The comma before the last item goes as well; comments in between stay. */
    private TextEdit lastItem(Child previous, Child item) {
        int comma = source().skipBlank(previous.end());
        String before = source().slice(previous.end(), comma);
        String between = source().slice(comma + 1, item.start());
        boolean comment = (before + between).contains("#");
        return target.edit(previous.end(), item.end(), comment ? before + between : "");
    }

    private TextEdit onlyItem(Child item) {
        int inside = list.start() + 1;
        int close = list.end() - 1;
        boolean comment = (source().slice(inside, item.start()) + source().slice(item.end(), close)).contains("#");
        if (!comment) {
            return target.edit(inside, close, "");
        }
        int comma = source().skipBlank(item.end());
        return target.edit(item.start(), source().at(comma) == ',' ? comma + 1 : item.end(), "");
    }

    private Source source() {
        return target.source();
    }
}
