package org.calicowizard.manifest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.calicowizard.text.Sha256;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.TextEdits;

/**
 * A manifest that is ready to apply. It is made out of its base anew whenever its text or bytes are asked for.
 *
 * @param base what was edited
 * @param head the replacement in the base's text that puts the comment at the head there
 * @param edits what was changed, in the order of the plan; the comment at the head is not among them
 */
public record RenderedManifest(Base base, TextEdit head, List<Edit> edits) {

    /** Copies the list. */
    public RenderedManifest {
        edits = List.copyOf(edits);
    }

    /**
     * The result as text.
     *
     * @return all of it
     */
    public String text() {
        return TextEdits.apply(base.text(), texts());
    }

    /**
     * The result as it is sent.
     *
     * @return the text in UTF-8
     */
    public byte[] bytes() {
        return base.with(texts());
    }

    /**
     * A name for these bytes, which the digest of the base and the replacements in it determine.
     *
     * @return a SHA-256 in hexadecimal digits, the same only for the same bytes
     */
    public String tag() {
        MessageDigest digest = Sha256.digest();
        digest.update(base.sha256().getBytes(StandardCharsets.US_ASCII));
        for (TextEdit edit : texts()) {
            byte[] replacement = edit.replacement().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(3 * Integer.BYTES)
                    .putInt(edit.start())
                    .putInt(edit.end())
                    .putInt(replacement.length)
                    .flip());
            digest.update(replacement);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The result packed for clients that unpack it.
     *
     * @return the bytes in the gzip format (RFC 1952)
     */
    public byte[] gzip() {
        return base.packedWith(texts());
    }

    private List<TextEdit> texts() {
        List<TextEdit> texts = new ArrayList<>();
        texts.add(head);
        edits.forEach(edit -> texts.addAll(edit.texts()));
        return texts;
    }
}
