package org.calicowizard.official;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.OfficialManifest;

/**
 * A directory of official manifests, {@code RELEASE/FILE}. A file counts only while its size and SHA-256 are those of
 * the catalogue, which is checked at every reading.
 *
 * @param root the directory, which need not be there
 */
record VerifiedDirectory(Path root) {

    /** The file's bytes, or that they are others; empty where no such file can be read. */
    Optional<Obtained> find(OfficialManifest manifest) {
        Path file = path(manifest);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(file, manifest));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Path path(OfficialManifest manifest) {
        return root.resolve(manifest.release().toString()).resolve(manifest.file());
    }

    private static Obtained read(Path file, OfficialManifest manifest) throws IOException {
        byte[] bytes = Files.size(file) == manifest.bytes() ? Files.readAllBytes(file) : new byte[0];
        return manifest.isPublishedAs(bytes)
                ? Obtained.of(bytes)
                : Obtained.refused(Problem.of(
                        "official-manifest-altered", manifest.file(), manifest.release(), manifest.sha256()));
    }
}
