package org.calicowizard.yaml;

import java.util.Arrays;

/**
 * The text inside a literal block scalar, line by line.
 *
 * @param outer where the block stands
 * @param content the scalar's value
 * @param contentLines offsets of the value's lines in the value
 * @param outerLines offsets of the same lines in the outer text, before their indentation
 * @param indent the indentation of every line
 */
record BlockContent(Source outer, String content, int[] contentLines, int[] outerLines, int indent) implements Origin {

    static BlockContent of(Target target, ScalarNode scalar) {
        String content = scalar.value();
        Source outer = target.source();
        int count = 1 + (int) content.chars().filter(c -> c == '\n').count();
        int[] inside = new int[count];
        int[] outside = new int[count];
        outside[0] = outer.nextLine(scalar.start());
        for (int line = 1; line < count; line++) {
            inside[line] = content.indexOf('\n', inside[line - 1]) + 1;
            outside[line] = outer.nextLine(outside[line - 1]);
        }
        if (content.isBlank()) {
            throw target.refusal(YamlFault.BLOCK_WITHOUT_TEXT);
        }
        int text = outer.skipSpace(outside[0]);
        int firstInside = 0;
        while (Character.isWhitespace(content.charAt(firstInside))) {
            firstInside++;
        }
        int column = firstInside - (content.lastIndexOf('\n', firstInside) + 1);
        return new BlockContent(outer, content, inside, outside, outer.column(text) - column);
    }

    @Override
    public TextEdit place(TextEdit edit) {
        boolean toTheEnd = edit.end() == content.length() && content.endsWith("\n");
        boolean wholeLines = toTheEnd && Arrays.binarySearch(contentLines, edit.start()) >= 0;
        String text = indented(edit.replacement(), toTheEnd);
        int start = wholeLines ? outerLines[line(content, edit.start())] : offset(edit.start());
        int end = toTheEnd ? outerLines[line(content, edit.end())] : offset(edit.end());
        return outer.origin().place(new TextEdit(start, end, wholeLines && !text.isEmpty() ? margin() + text : text));
    }

    @Override
    public int line(int offset) {
        return outer.origin().line(outerLines[line(content, offset)]);
    }

    @Override
    public int column(int offset) {
        return outer.origin().column(offset(offset));
    }

    private String indented(String text, boolean toTheEnd) {
        boolean closed = toTheEnd && text.endsWith("\n");
        String open = closed ? text.substring(0, text.length() - 1) : text;
        String lines = open.replace("\n", outer.lineBreak() + margin());
        return closed ? lines + outer.lineBreak() : lines;
    }

    private String margin() {
        return " ".repeat(indent);
    }

    private int offset(int inside) {
        int line = line(content, inside);
        int start = outerLines[line];
        return Math.min(start + indent + inside - contentLines[line], outer.lineEnd(start));
    }

    private int line(String text, int offset) {
        int found = Arrays.binarySearch(contentLines, Math.min(offset, text.length()));
        return found >= 0 ? found : -found - 2;
    }
}
