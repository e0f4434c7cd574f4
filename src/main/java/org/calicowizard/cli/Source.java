package org.calicowizard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What to read: a file, or standard input.
 *
 * @param path the path; a hyphen for standard input
 */
record Source(Path path) {

    /** Stands for standard input or output in place of a path. */
    static final String STANDARD = "-";

    /** Many times what answers or a manifest can have; a device may have no end. */
    private static final int MOST_BYTES = 1 << 25;

    boolean isStandardInput() {
        return path.equals(Path.of(STANDARD));
    }

    /** What it is called; standard input has no name. */
    String file() {
        return isStandardInput() ? "" : path.toString();
    }

    byte[] read(Streams streams) {
        try (InputStream in = isStandardInput() ? streams.in() : Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new CommandStoppedException("Cannot read " + this + ": it has more than 32 MB");
            }
            return bytes;
        } catch (IOException e) {
            throw CommandStoppedException.of("Cannot read " + this, e);
        }
    }

    @Override
    public String toString() {
        return isStandardInput() ? "standard input" : path.toString();
    }
}
