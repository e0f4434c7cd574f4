package org.calicowizard.artifact;

/** What a file holds, in all forms in which it may be sent. */
public interface Content {

    /**
     * Content that is there already.
     *
     * @param bytes the content, which nobody changes
     * @return the same, which is digested and packed when somebody asks
     */
    static Content of(byte[] bytes) {
        return new PlainContent(bytes);
    }

    /**
     * As it is.
     *
     * @return the bytes, which nobody changes
     */
    byte[] bytes();

    /**
     * A name for the bytes.
     *
     * @return 64 hexadecimal digits, the same only for the same bytes
     */
    String tag();

    /**
     * Packed.
     *
     * @return one member in the gzip format (RFC 1952), which holds the bytes
     */
    byte[] gzip();
}
