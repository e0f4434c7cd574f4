package org.calicowizard.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The manifests that the Calico project publishes, where they are at hand. They are not part of this project, so a
 * test that needs one is skipped without it.
 */
public final class OfficialManifests {

    private OfficialManifests() {}

    /**
     * Reads one manifest below the directory of the system property {@code calico.manifests.directory}, else of the
     * environment variable {@code CALICO_MANIFESTS_DIRECTORY}, else of {@code ../shared/calico/manifests}.
     *
     * @param release the release, such as {@code v3.32.1}
     * @param name the file's name, such as {@code calico.yaml}
     * @return the text of the manifest; the running test is aborted where the file does not exist
     * @throws IOException if the file exists but cannot be read
     */
    public static String read(String release, String name) throws IOException {
        Path file = directory().resolve(release).resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped, since there is no official manifest " + file);
        return Files.readString(file);
    }

    private static Path directory() {
        return Optional.ofNullable(System.getProperty("calico.manifests.directory"))
                .or(() -> Optional.ofNullable(System.getenv("CALICO_MANIFESTS_DIRECTORY")))
                .map(Path::of)
                .orElse(Path.of("..", "shared", "calico", "manifests"));
    }
}
