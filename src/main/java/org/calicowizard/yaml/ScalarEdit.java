package org.calicowizard.yaml;

/** Gives a scalar another text in place. */
record ScalarEdit(Target target) {

    TextEdit set(String value) {
        ScalarNode scalar = target.scalar();
        String text = text(scalar, value);
        boolean needsSpace = scalar.start() == scalar.end() && target.source().at(scalar.start() - 1) > ' ';
        return target.edit(scalar.start(), scalar.end(), (needsSpace ? " " : "") + text);
    }

    private String text(ScalarNode scalar, String value) {
        if (!scalar.isBlock() || !LiteralBlock.suits(value)) {
            return Quote.of(scalar).write(value);
        }
        Source source = target.source();
        if (scalar.end() == source.text().length() && value.endsWith("\n")) {
            return Quote.DOUBLE.write(value);
        }
        return String.join(source.lineBreak(), LiteralBlock.write("", value, contentColumn(scalar)));
    }

    private int contentColumn(ScalarNode scalar) {
        Source source = target.source();
        int firstLine = source.skipSpace(source.nextLine(scalar.start()));
        if (scalar.value().isBlank()) {
            throw target.refusal(YamlFault.BLOCK_WITHOUT_TEXT);
        }
        return source.column(firstLine);
    }
}
