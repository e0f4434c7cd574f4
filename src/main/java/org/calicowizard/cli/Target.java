package org.calicowizard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.calicowizard.artifact.ArtifactFile;

/**
 * Where a product goes: a file, which is there whole or not at all, or standard output.
 *
 * @param path the path; a hyphen for standard output
 */
record Target(Path path) {

    void write(ArtifactFile product, Streams streams) {
        if (path.equals(Path.of(Source.STANDARD))) {
            streams.write(product.bytes());
            return;
        }
        try {
            write(product);
        } catch (IOException e) {
            throw CommandStoppedException.of("Cannot write " + path, e);
        }
    }

    private void write(ArtifactFile product) throws IOException {
        if (Files.isRegularFile(path)) {
            replace(path.toRealPath(), product);
        } else if (Files.exists(path)) {
            // A device or pipe is written to; moving a file there would put it in its place.
            Files.write(path, product.bytes(), StandardOpenOption.WRITE);
        } else {
            replace(path, product);
        }
    }

    private static void replace(Path file, ArtifactFile product) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.write(temporary, product.bytes(), StandardOpenOption.CREATE_NEW);
            if (product.executable()) {
                temporary.toFile().setExecutable(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
