package org.calicowizard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What to read: a file, or standard input.
 *
 * @param name the path; a hyphen for standard input
 */
record Source(String name) {

    /** Stands for standard input or output in place of a path. */
    static final String STANDARD = "-";

    boolean isStandardInput() {
        return name.equals(STANDARD);
    }

    byte[] read(Streams streams) {
        try {
            return isStandardInput() ? streams.read() : Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            throw CommandStoppedException.of("Cannot read " + this, e);
        }
    }

    @Override
    public String toString() {
        return isStandardInput() ? "standard input" : name;
    }
}
