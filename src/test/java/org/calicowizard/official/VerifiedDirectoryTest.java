package org.calicowizard.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.OfficialManifest;
import org.calicowizard.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifiedDirectoryTest {

    private static final byte[] PUBLISHED = "kind: List\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ALTERED = "kind: Lisp\n".getBytes(StandardCharsets.UTF_8);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final OfficialManifest MANIFEST =
            new OfficialManifest(CalicoVersion.parse("v3.27.5"), "calico.yaml", PUBLISHED.length, Sha256.of(PUBLISHED));

    @TempDir
    private Path root;

    private VerifiedDirectory directory;
    private Path file;

    @BeforeEach
    void publish() throws IOException {
        directory = new VerifiedDirectory(root);
        file = directory.path(MANIFEST);
        Files.createDirectories(file.getParent());
        Files.write(file, PUBLISHED);
    }

    @Test
    void aFileThatIsTheSameIsNotReadAgain() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        byte[] first = found().orElseThrow();
        assertThat(found()).containsSame(first);
    }

    @Test
    void aFileThatWasWrittenSinceIsReadAgain() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        assertThat(found()).hasValue(PUBLISHED);
        Files.write(file, ALTERED);
        assertThat(found()).isEmpty();
        Files.write(file, PUBLISHED);
        assertThat(found()).hasValue(PUBLISHED);
    }

    @Test
    void aFileThatTookItsPlaceWithItsTimeIsReadAgain() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        assertThat(found()).hasValue(PUBLISHED);
        Path other = Files.write(root.resolve("other"), ALTERED);
        Files.setLastModifiedTime(other, LONG_AGO);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(found()).isEmpty();
    }

    @Test
    void aFileThatWasWrittenJustNowMayHaveBeenWrittenAgainInTheSameTickOfTheClock() throws IOException {
        assertThat(found()).hasValue(PUBLISHED);
        FileTime written = Files.getLastModifiedTime(file);
        Files.write(file, ALTERED);
        Files.setLastModifiedTime(file, written);
        assertThat(found()).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsNotThere() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        assertThat(found()).hasValue(PUBLISHED);
        Files.delete(file);
        assertThat(directory.find(MANIFEST)).isEmpty();
        Files.createDirectory(file);
        assertThat(directory.find(MANIFEST)).isEmpty();
    }

    /** Empty where the file is found, but altered. */
    private Optional<byte[]> found() {
        return directory.find(MANIFEST).orElseThrow().bytes();
    }
}
