package org.calicowizard.yaml;

/** Where the text of a document stands in the whole text. */
interface Origin {

    /** Turns an edit of the document's text into one of the whole text. */
    TextEdit place(TextEdit edit);

    /** The line in the whole text, from 1, of an offset in the document's text. */
    int line(int offset);

    /** The column in that line, from 1. */
    int column(int offset);
}
