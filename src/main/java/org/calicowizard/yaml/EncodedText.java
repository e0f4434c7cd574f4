package org.calicowizard.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A text in UTF-8 that is edited as it is, without being decoded and encoded again. Immutable. */
public final class EncodedText {

    private final byte[] bytes;
    /** UTF-16 offsets of the characters that take more than one byte. */
    private final int[] wide;
    /** For each of them, how many more bytes than characters the text has up to its end. */
    private final int[] surplus;

    private EncodedText(byte[] bytes, int[] wide, int[] surplus) {
        this.bytes = bytes;
        this.wide = wide;
        this.surplus = surplus;
    }

    /**
     * Takes a text in both forms.
     *
     * @param text the text, in well-formed UTF-16
     * @param bytes the same in UTF-8, which nobody changes
     */
    public static EncodedText of(String text, byte[] bytes) {
        if (text.length() == bytes.length) {
            return new EncodedText(bytes, new int[0], new int[0]);
        }
        int[] wide = new int[bytes.length - text.length()];
        int[] surplus = new int[wide.length];
        int found = 0;
        int more = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                more += surplus(text.charAt(i));
                wide[found] = i;
                surplus[found++] = more;
            }
        }
        return new EncodedText(bytes, Arrays.copyOf(wide, found), Arrays.copyOf(surplus, found));
    }

    /** The two halves of a character outside the basic plane make four bytes. */
    private static int surplus(char c) {
        return c <= 0x7FF || Character.isSurrogate(c) ? 1 : 2;
    }

    /** The bytes that were given. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * A part of the bytes that were given.
     *
     * @param from UTF-16 offset where the part begins
     * @param to UTF-16 offset behind it
     */
    public ByteBuffer slice(int from, int to) {
        return ByteBuffer.wrap(bytes, offset(from), offset(to) - offset(from));
    }

    /**
     * Applies edits to a part of the text in one pass, as {@link TextEdits#apply} does to a whole one.
     *
     * @param from UTF-16 offset where the part begins
     * @param to UTF-16 offset behind it
     * @param edits in any order; insertions at one offset keep the order given
     * @return the edited part in UTF-8
     * @throws IllegalArgumentException where two edits overlap or one lies outside the part
     */
    public byte[] apply(int from, int to, Collection<TextEdit> edits) {
        List<TextEdit> sorted = TextEdits.sorted(edits, from, to);
        byte[][] replacements = sorted.stream()
                .map(edit -> edit.replacement().getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        ByteBuffer result = ByteBuffer.allocate(length(from, to, sorted, replacements));
        int copied = offset(from);
        for (int i = 0; i < replacements.length; i++) {
            TextEdit edit = sorted.get(i);
            result.put(bytes, copied, offset(edit.start()) - copied).put(replacements[i]);
            copied = offset(edit.end());
        }
        return result.put(bytes, copied, offset(to) - copied).array();
    }

    private int length(int from, int to, List<TextEdit> edits, byte[][] replacements) {
        int length = offset(to) - offset(from);
        for (int i = 0; i < replacements.length; i++) {
            TextEdit edit = edits.get(i);
            length += replacements[i].length - (offset(edit.end()) - offset(edit.start()));
        }
        return length;
    }

    /** The byte that a UTF-16 offset leads to, which is not between the halves of a character. */
    private int offset(int character) {
        int found = Arrays.binarySearch(wide, character);
        int before = found < 0 ? -found - 1 : found;
        return character + (before == 0 ? 0 : surplus[before - 1]);
    }
}
