package org.calicowizard.yaml;

import java.util.List;
import org.calicowizard.yaml.CollectionNode.Kind;

/** Puts the first child into a map or list that is empty or null. */
record EmptyInsertion(Insertion insertion) {

    TextEdit at(Where where) {
        boolean inBlock = target().found()
                .holder()
                .filter(holder -> !holder.flow() && holder.isMap())
                .isPresent();
        boolean comment = source().slice(node().start(), node().end()).contains("#");
        if (inBlock && !comment) {
            return where.side() == Where.Side.AFTER_COMMENTED ? afterCommented(where) : asBlock();
        }
        if (where.side() == Where.Side.AFTER_COMMENTED) {
            throw target().refusal(YamlFault.EMPTY);
        }
        return comment
                ? target().insertion(node().end() - 1, insertion.onOneLine(0))
                : target().edit(node().start(), node().end(), inBrackets());
    }

    /** Keeps a comment that stands behind the key. */
    private TextEdit asBlock() {
        int lineEnd = source().lineEnd(node().end());
        String rest = source().slice(node().end(), lineEnd);
        return target().edit(child().lead(), lineEnd, rest.stripTrailing() + lines());
    }

    private TextEdit afterCommented(Where where) {
        int lineEnd = new CommentedItems(target()).endOfOnly((Step.Item) where.anchor());
        String between = source().slice(node().end(), lineEnd);
        return target().edit(child().lead(), lineEnd, between + lines());
    }

    private String lines() {
        Found holder = target().found().parent().orElseThrow();
        Layout layout = Layout.of(holder, source());
        int below = insertion.kind() == Kind.MAP ? layout.step() : layout.list();
        List<String> lines = insertion.asLines(0, source().column(child().start()) + below);
        return source().lineBreak() + String.join(source().lineBreak(), lines);
    }

    private String inBrackets() {
        String text = insertion.onOneLine(0);
        boolean touches = source().at(node().start() - 1) > ' ' && "[{".indexOf(source().at(node().start() - 1)) < 0;
        String space = node().start() == node().end() && touches ? " " : "";
        return space + (insertion.kind() == Kind.MAP ? "{" + text + "}" : "[" + text + "]");
    }

    private Child child() {
        return target().found().asChild().orElseThrow();
    }

    private Node node() {
        return target().node();
    }

    private Target target() {
        return insertion.target();
    }

    private Source source() {
        return target().source();
    }
}
