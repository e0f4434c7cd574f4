package org.calicowizard.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestDigestsTest {

    private final ManifestDigests digests = ManifestDigests.load();

    @Test
    void aManifestIsFoundByReleaseAndFile() {
        assertThat(digests.find(CalicoVersion.parse("v3.24.0"), "calico.yaml"))
                .contains(new OfficialManifest(
                        CalicoVersion.parse("v3.24.0"),
                        "calico.yaml",
                        234_906,
                        "ef82b77d790bb7c4fd0e2b5f1463c19fae00ff3dedf46b584f3abc46af3052c4"));
        assertThat(digests.find(CalicoVersion.parse("v3.24.0"), "calico-v4.yaml"))
                .isEmpty();
        assertThat(digests.find(CalicoVersion.parse("v3.23.0"), "calico.yaml")).isEmpty();
    }

    @Test
    void aManifestIsIdentifiedByItsDigestInEitherCase() {
        OfficialManifest manifest =
                digests.find(CalicoVersion.parse("v3.32.1"), "calico.yaml").orElseThrow();

        assertThat(digests.identify(manifest.sha256().toUpperCase(Locale.ROOT))).contains(manifest);
        assertThat(digests.identify("0".repeat(64))).isEmpty();
    }

    @Test
    void bytesThatTwoReleasesPublishBelongToTheFirst() {
        OfficialManifest later =
                digests.find(CalicoVersion.parse("v3.24.6"), "calico.yaml").orElseThrow();

        assertThat(digests.identify(later.sha256()))
                .map(OfficialManifest::release)
                .contains(CalicoVersion.parse("v3.24.5"));
    }

    @Test
    void everyReleaseHasTheManifestsThatCanBeEdited() {
        assertThat(CalicoReleases.load().all())
                .allSatisfy(release -> assertThat(List.of(
                                "calico.yaml",
                                "calico-typha.yaml",
                                "calico-vxlan.yaml",
                                "calico-bpf.yaml",
                                "calico-etcd.yaml"))
                        .allMatch(file -> digests.find(release.version(), file).isPresent()));
    }

    @Test
    void digestsMatchTheOfficialManifestsAtHand() throws IOException, NoSuchAlgorithmException {
        Path directory = manifests();
        assumeTrue(Files.isDirectory(directory), "no official manifests at " + directory);
        for (OfficialManifest manifest : digests.all()) {
            Path file = directory.resolve(manifest.release().toString()).resolve(manifest.file());
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(bytes).as("%s", file).hasSize((int) manifest.bytes());
                assertThat(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                        .as("%s", file)
                        .isEqualTo(manifest.sha256());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        v3.24.0,calico.yaml,1
        v3.24.0,calico.yaml,1,abc,more
        """)
    void aLineWithOtherFieldsFailsTheLoading(String line) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ManifestDigests.read(List.of("release,file,bytes,sha256", line)))
                .withMessageContaining(line);
    }

    @Test
    void aDigestOfTheWrongLengthFailsTheLoading() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> ManifestDigests.read(List.of("release,file,bytes,sha256", "v3.24.0,calico.yaml,1,abc")))
                .withMessageContaining("v3.24.0 calico.yaml");
    }

    private static Path manifests() {
        return Path.of(Optional.ofNullable(System.getProperty("calico.manifests.directory"))
                .or(() -> Optional.ofNullable(System.getenv("CALICO_MANIFESTS_DIRECTORY")))
                .orElse("../shared/calico/manifests"));
    }
}
