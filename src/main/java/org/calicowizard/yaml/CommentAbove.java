package org.calicowizard.yaml;

import java.util.Optional;

/** The comment lines directly above an entry or item. */
record CommentAbove(Target target) {

    Optional<TextEdit> replace(String expectedText, String newText) {
        Comments.checkPrintable(newText);
        Child child = target.found().asChild().orElseThrow(() -> target.refusal(YamlFault.WHOLE_DOCUMENT));
        int at = expectedText.isEmpty()
                ? -1
                : source().slice(top(child), line(child)).indexOf(expectedText);
        if (at < 0) {
            return Optional.empty();
        }
        int start = top(child) + at;
        return Optional.of(target.edit(start, start + expectedText.length(), newText));
    }

    private int line(Child child) {
        return source().lineStart(child.start());
    }

    private int top(Child child) {
        CollectionNode holder = target.found().holder().orElseThrow();
        int index = target.found().index();
        int floor = index > 0
                ? holder.children().get(index - 1).end()
                : target.found()
                        .parent()
                        .flatMap(Found::asChild)
                        .map(Child::lead)
                        .orElse(source().start());
        return top(child.start(), floor);
    }

    /** Start of the first of the comment lines above an offset's line, which end at other text or at the floor's line. */
    int top(int offset, int floor) {
        int top = source().lineStart(offset);
        while (top > source().start()) {
            int above = source().lineStart(source().beforeBreak(top));
            boolean comment = source().line(above).stripLeading().startsWith("#");
            if (!comment || above <= floor && floor > source().start()) {
                return top;
            }
            top = above;
        }
        return top;
    }

    private Source source() {
        return target.source();
    }
}
