package org.calicowizard.yaml;

/** The origin of a document whose offsets already are those of the whole text. */
record WholeText(String text) implements Origin {

    @Override
    public TextEdit place(TextEdit edit) {
        return edit;
    }

    @Override
    public int line(int offset) {
        return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }

    @Override
    public int column(int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }
}
