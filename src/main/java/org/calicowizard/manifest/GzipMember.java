package org.calicowizard.manifest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A member in the gzip format (RFC 1952) that is joined from parts. Each part is deflated by itself to whole blocks
 * (RFC 1951), which refer to no other part and end with a byte.
 */
final class GzipMember {

    /** Without a name and a time, from an unknown system: RFC 1952 section 2.3. */
    private static final byte[] HEADER = {0x1F, (byte) 0x8B, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xFF};

    /** A last block with nothing in it. */
    private static final byte[] LAST_BLOCK = {3, 0};

    private static final int BUFFER_BYTES = 8192;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final CRC32 sum = new CRC32();
    private int length;

    GzipMember() {
        packed.writeBytes(HEADER);
    }

    /** The blocks of a part. */
    static byte[] deflated(ByteBuffer part) {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            DeflaterOutputStream out = new DeflaterOutputStream(blocks, deflater, BUFFER_BYTES, true);
            out.write(part.array(), part.arrayOffset() + part.position(), part.remaining());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return blocks.toByteArray();
    }

    /** Adds a part and its blocks. */
    void add(ByteBuffer part, byte[] blocks) {
        length += part.remaining();
        sum.update(part);
        packed.writeBytes(blocks);
    }

    /** Closes the member, to which nothing can be added then. */
    byte[] bytes() {
        packed.writeBytes(LAST_BLOCK);
        packed.writeBytes(ByteBuffer.allocate(2 * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) sum.getValue())
                .putInt(length)
                .array());
        return packed.toByteArray();
    }
}
