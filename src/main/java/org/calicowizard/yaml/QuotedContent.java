package org.calicowizard.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * The text inside a quoted scalar that stands on one line.
 *
 * @param outer where the scalar stands
 * @param offsets for every character of the value and for its end, the offset in the outer text
 * @param doubleQuoted which quotes it has
 */
record QuotedContent(Source outer, int[] offsets, boolean doubleQuoted) implements Origin {

    static QuotedContent of(Target target, ScalarNode scalar) {
        boolean doubleQuoted = scalar.style() == ScalarStyle.DOUBLE_QUOTED;
        String value = scalar.value();
        int[] offsets = new int[value.length() + 1];
        int at = scalar.start() + 1;
        for (int index = 0; index < value.length(); index++) {
            offsets[index] = at;
            String written = written(doubleQuoted, value, index);
            if (!target.source().text().startsWith(written, at)) {
                throw target.refusal(YamlFault.ESCAPED);
            }
            at += written.length();
        }
        offsets[value.length()] = at;
        return new QuotedContent(target.source(), offsets, doubleQuoted);
    }

    private static String written(boolean doubleQuoted, String value, int index) {
        char c = value.charAt(index);
        if (Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        return doubleQuoted
                ? Quote.escaped(String.valueOf(c))
                : String.valueOf(c).replace("'", "''");
    }

    @Override
    public TextEdit place(TextEdit edit) {
        String text = edit.replacement();
        if (!doubleQuoted && !Quote.SINGLE.suits(text)) {
            throw new YamlEditException(YamlFault.LINE_BREAK, "", "", outer, offsets[edit.start()]);
        }
        String written = doubleQuoted ? Quote.escaped(text) : text.replace("'", "''");
        return outer.origin().place(new TextEdit(offsets[edit.start()], offsets[edit.end()], written));
    }

    @Override
    public int line(int offset) {
        return outer.origin().line(offsets[offset]);
    }

    @Override
    public int column(int offset) {
        return outer.origin().column(offsets[offset]);
    }
}
