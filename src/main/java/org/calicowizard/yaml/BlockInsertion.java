package org.calicowizard.yaml;

import java.util.List;

/** Puts a new child among the children of a collection in block style, as whole lines. */
record BlockInsertion(Insertion insertion, CollectionNode collection) {

    TextEdit at(Slot slot) {
        Child anchor = collection.children().get(slot.index());
        int column = source().column(anchor.start());
        List<String> lines = insertion.asLines(slot.index(), column);
        if (slot.lineEnd().isPresent()) {
            return behindLine(slot.lineEnd().getAsInt(), lines);
        }
        if (!slot.before()) {
            refuseOpenBlock(anchor.value());
            return behindLine(source().lineEnd(anchor.end()), lines);
        }
        return source().opensLine(anchor.start()) ? above(slot, anchor, lines) : inLine(anchor, column, lines);
    }

    private TextEdit above(Slot slot, Child anchor, List<String> lines) {
        int line = lineAbove(slot, anchor);
        return source().opensLine(line) && line <= source().start()
                ? target().insertion(line, joined(lines) + source().lineBreak())
                : behindLine(line, lines);
    }

    /** End of the line to go after; a comment above the first child of the root is about the whole document. */
    private int lineAbove(Slot slot, Child anchor) {
        int floor = floor(slot.index());
        if (!slot.top()) {
            return source().beforeBreak(new CommentAbove(target()).top(anchor.start(), floor));
        }
        boolean root = target().found().parent().isEmpty();
        return root ? source().beforeBreak(source().lineStart(anchor.start())) : source().lineEnd(floor);
    }

    /** Offset behind what stands before the child: its elder sibling, the key above, or nothing. */
    private int floor(int index) {
        if (index > 0) {
            return collection.children().get(index - 1).end();
        }
        return target().found().asChild().map(Child::lead).orElse(source().start());
    }

    /** The first child of an item stands behind a dash, and then so does the new one. */
    private TextEdit inLine(Child anchor, int column, List<String> lines) {
        String text = joined(lines).stripLeading() + source().lineBreak() + " ".repeat(column);
        return target().insertion(anchor.start(), text);
    }

    private TextEdit behindLine(int lineEnd, List<String> lines) {
        return target().insertion(lineEnd, source().lineBreak() + joined(lines) + closing(lineEnd, lines));
    }

    /** A literal block that keeps its last line break needs one also where the text ends. */
    private String closing(int lineEnd, List<String> lines) {
        boolean keepsBreak = lines.stream().anyMatch(line -> line.endsWith(" |"));
        return keepsBreak && lineEnd == source().text().length() ? source().lineBreak() : "";
    }

    /** Behind a block scalar that keeps its line breaks, but has none at the end of the text, a new line would add one. */
    private void refuseOpenBlock(Node node) {
        if (node.end() < source().text().length()) {
            return;
        }
        if (node instanceof CollectionNode nested && !nested.flow()) {
            refuseOpenBlock(nested.children().get(nested.children().size() - 1).value());
        } else if (node instanceof ScalarNode scalar
                && scalar.isBlock()
                && !BlockScalars.chomping(source(), scalar.start(), '-')) {
            throw target().refusal(YamlFault.OPEN_BLOCK);
        }
    }

    private String joined(List<String> lines) {
        return String.join(source().lineBreak(), lines);
    }

    private Target target() {
        return insertion.target();
    }

    private Source source() {
        return target().source();
    }
}
