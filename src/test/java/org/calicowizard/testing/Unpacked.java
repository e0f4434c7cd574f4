package org.calicowizard.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** What is in packed content. */
public final class Unpacked {

    private Unpacked() {}

    /** The bytes of all members in the gzip format; fails where their sums are wrong. */
    public static byte[] gzip(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
