package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.calicowizard.answers.Problem;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestDirectoryTest {

    private static final String ANSWERS =
            "ipFamily=ipv4 base=official calico=v3.27.5 datastore=etcd etcdEndpoints=http://a.example:2379";

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void copyOne() throws IOException {
        String text = OfficialManifests.text("v3.27.5", "calico-etcd.yaml");
        file = Files.createDirectories(directory.resolve("v3.27.5")).resolve("calico-etcd.yaml");
        Files.writeString(file, text);
    }

    @Test
    void aFileWithTheCataloguedDigestIsUsed() {
        assertThat(choose(Optional.of(directory)).base()).hasValueSatisfying(base -> {
            assertThat(base.origin()).isEqualTo(Origin.OFFICIAL);
            assertThat(base.file()).isEqualTo("calico-etcd.yaml");
        });
    }

    @Test
    void aFileThatWasAlteredIsRefused() throws IOException {
        Files.writeString(file, Files.readString(file).replace("k8s,bgp", "k8s,bgb"));
        assertThat(choose(Optional.of(directory)).problems())
                .extracting(Problem::rule)
                .containsExactly("official-manifest-altered");
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        Files.writeString(file, Files.readString(file).substring(0, 1000));
        assertThat(choose(Optional.of(directory)).problems())
                .extracting(Problem::rule)
                .containsExactly("official-manifest-altered");
    }

    @Test
    void aFileThatIsNotThereAndADirectoryThatIsNotThereAreSaid() throws IOException {
        Files.delete(file);
        assertThat(choose(Optional.of(directory)).problems())
                .extracting(Problem::rule)
                .containsExactly("official-manifest-unavailable");
        assertThat(choose(Optional.empty()).problems())
                .extracting(Problem::rule)
                .containsExactly("official-manifest-unavailable");
    }

    @Test
    void aChangeAfterTheFirstReadingIsNoticed() throws IOException {
        Bases bases = TestWizard.bases(Optional.of(directory));
        assertThat(bases.choose(TestWizard.answers(ANSWERS)).base()).isPresent();
        Files.writeString(file, "kind: Other\n");
        assertThat(bases.choose(TestWizard.answers(ANSWERS)).base()).isEmpty();
    }

    @Test
    void aFileThatStaysTheSameIsIndexedOnce() {
        Bases bases = TestWizard.bases(Optional.of(directory));
        assertThat(bases.choose(TestWizard.answers(ANSWERS)).base().orElseThrow())
                .isSameAs(bases.choose(TestWizard.answers(ANSWERS)).base().orElseThrow());
    }

    private static BaseChoice choose(Optional<Path> directory) {
        return TestWizard.bases(directory).choose(TestWizard.answers(ANSWERS));
    }
}
