package org.calicowizard.official;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.OfficialManifest;

/**
 * A directory of official manifests, {@code RELEASE/FILE}. A file counts only while its size and SHA-256 are those of
 * the catalogue, which is checked whenever it is read. It is read again once it is another one.
 */
final class VerifiedDirectory {

    private static final int MOST = 16;

    private record Read(FileState state, Obtained result) {}

    private final Path root;
    private final Cache<OfficialManifest, Read> latest =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Of a directory, which need not be there. */
    VerifiedDirectory(Path root) {
        this.root = root;
    }

    /** The file's bytes, or that they are others; empty where no such file can be read. */
    Optional<Obtained> find(OfficialManifest manifest) {
        Path file = path(manifest);
        Instant now = Instant.now();
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.isRegularFile() ? Optional.of(find(manifest, FileState.of(found), now)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Path path(OfficialManifest manifest) {
        return root.resolve(manifest.release().toString()).resolve(manifest.file());
    }

    private Obtained find(OfficialManifest manifest, FileState state, Instant now) throws IOException {
        Optional<Obtained> known = Optional.ofNullable(latest.getIfPresent(manifest))
                .filter(read -> read.state.equals(state))
                .map(Read::result);
        if (known.isPresent()) {
            return known.get();
        }
        Obtained result = read(manifest, state.bytes());
        if (state.isSettled(now)) {
            latest.put(manifest, new Read(state, result));
        }
        return result;
    }

    private Obtained read(OfficialManifest manifest, long size) throws IOException {
        byte[] bytes = size == manifest.bytes() ? Files.readAllBytes(path(manifest)) : new byte[0];
        return manifest.isPublishedAs(bytes)
                ? Obtained.of(bytes)
                : Obtained.refused(Problem.of(
                        "official-manifest-altered", manifest.file(), manifest.release(), manifest.sha256()));
    }
}
