package org.calicowizard.artifact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.calicowizard.text.Sha256;

/** Content of which nothing but the bytes is known. */
record PlainContent(byte[] bytes) implements Content {

    @Override
    public String tag() {
        return Sha256.of(bytes);
    }

    @Override
    public byte[] gzip() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
