package org.calicowizard.yaml;

/** Puts a new child among the children of a collection in flow style, on a line of its own where they stand so. */
record FlowInsertion(Insertion insertion, CollectionNode collection) {

    TextEdit at(Slot slot) {
        Child anchor = collection.children().get(slot.index());
        String text = insertion.onOneLine(slot.index());
        if (slot.lineEnd().isPresent()) {
            throw target().refusal(YamlFault.FLOW_STYLE);
        }
        String gap = source().opensLine(anchor.start()) ? ownLine(anchor) : " ";
        return slot.before() ? target().insertion(anchor.start(), text + "," + gap) : after(anchor.end(), text, gap);
    }

    private TextEdit after(int end, String text, String gap) {
        int comma = source().skipBlank(end);
        boolean followed = source().at(comma) == ',';
        boolean ownLine = gap.length() > 1;
        if (ownLine && restOfLineIsBlank(followed ? comma + 1 : end)) {
            return afterLine(end, followed ? comma + 1 : end, followed, gap + text);
        }
        return followed ? target().insertion(comma + 1, gap + text + ",") : target().insertion(end, "," + gap + text);
    }

    /** Keeps the comment behind the elder sibling on that one's line. */
    private TextEdit afterLine(int end, int rest, boolean followed, String line) {
        int lineEnd = source().lineEnd(rest);
        if (followed) {
            return target().insertion(lineEnd, line + ",");
        }
        boolean comment = source().slice(end, lineEnd).contains("#");
        return comment
                ? target().edit(end, lineEnd, "," + source().slice(end, lineEnd) + line)
                : target().insertion(end, "," + line);
    }

    private boolean restOfLineIsBlank(int offset) {
        return source().skipBlank(offset) >= source().lineEnd(offset);
    }

    private String ownLine(Child anchor) {
        int lineStart = source().lineStart(anchor.start());
        return source().lineBreak() + source().slice(lineStart, anchor.start());
    }

    private Target target() {
        return insertion.target();
    }

    private Source source() {
        return target().source();
    }
}
