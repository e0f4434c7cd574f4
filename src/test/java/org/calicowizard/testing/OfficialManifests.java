package org.calicowizard.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The official manifests at hand, as {@code <release>/<name>.yaml}; they are not part of this project. */
public final class OfficialManifests {

    private OfficialManifests() {}

    /**
     * The directory of the system property {@code calico.manifests.directory}, else of the environment variable
     * {@code CALICO_MANIFESTS_DIRECTORY}, else a usual place beside the project; empty where there is none.
     */
    public static Optional<Path> directory() {
        String named = Optional.ofNullable(System.getProperty("calico.manifests.directory"))
                .or(() -> Optional.ofNullable(System.getenv("CALICO_MANIFESTS_DIRECTORY")))
                .orElse("../shared/calico/manifests");
        return Optional.of(Path.of(named)).filter(Files::isDirectory);
    }

    /** Every manifest of every release whose file name matches the glob; skips the test where there is none. */
    public static List<Path> matching(String glob) {
        List<Path> found = directory().map(path -> list(path, glob)).orElse(List.of());
        assumeTrue(!found.isEmpty(), "no official manifests at hand: set calico.manifests.directory");
        return found;
    }

    /** The text of one manifest; skips the test where it is not at hand. */
    public static String text(String release, String name) {
        Optional<Path> file =
                directory().map(path -> path.resolve(release).resolve(name)).filter(Files::exists);
        assumeTrue(file.isPresent(), () -> "no official " + name + " of " + release + " at hand");
        return text(file.get());
    }

    /** The text of a manifest. */
    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path directory, String glob) {
        var matcher = directory.getFileSystem().getPathMatcher("glob:" + glob);
        try (Stream<Path> files = Files.walk(directory, 2)) {
            return files.filter(file -> matcher.matches(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
