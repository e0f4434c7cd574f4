package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.TestWizard;
import org.calicowizard.testing.Unpacked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedBaseTest {

    private static final String DUAL = "ipFamily=dual mtu=1400";
    private static final String TABLE =
            "ipFamily=ipv6 nodeIpv4=false routerId=per-node routerIds=node-a=10.0.0.1 nodes=1";

    @ParameterizedTest
    @ValueSource(strings = {"ipFamily=ipv4", DUAL, TABLE, "ipFamily=dual nodes=250", "ipFamily=ipv6 base=official"})
    void whatIsPackedIsTheManifest(String answers) {
        if (answers.contains("official")) {
            OfficialManifests.matching("calico.yaml");
        }
        for (int again = 0; again < 2; again++) {
            assertPacksItself(TestWizard.generate(answers).manifest());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "# größer → 更大 🦒\n", "# 1\r\n---\r\n", "---\n# nothing\n---\n"})
    void soItIsWhateverTheBase(String top) {
        String builtin = TestWizard.generate("ipFamily=ipv4").manifest().base().text();
        String text = top + (top.contains("\r\n") ? builtin.replace("\n", "\r\n") : builtin);
        assertPacksItself(upload(DUAL, text));
        assertPacksItself(upload(TABLE, text.stripTrailing()));
        assertPacksItself(upload(TABLE, upload(DUAL, text).text()));
    }

    @Test
    void theGzipCommandReadsIt(@TempDir Path directory) throws Exception {
        RenderedManifest manifest = TestWizard.generate(DUAL).manifest();
        Path packed = Files.write(directory.resolve("calico.yaml.gz"), manifest.gzip());
        Process gzip = new ProcessBuilder("gzip", "-d", packed.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(gzip.getInputStream().readAllBytes()).asString().isEmpty();
        assertThat(gzip.waitFor()).isZero();
        assertThat(directory.resolve("calico.yaml")).hasBinaryContent(manifest.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {DUAL, DUAL + " base=official"})
    void partsPackNearlyAsWellAsTheWhole(String answers) throws IOException {
        if (answers.contains("official")) {
            OfficialManifests.matching("calico.yaml");
        }
        RenderedManifest manifest = TestWizard.generate(answers).manifest();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(whole)) {
            gzip.write(manifest.bytes());
        }
        assertThat(manifest.gzip().length).isLessThan(whole.size() * 11 / 10);
    }

    private static void assertPacksItself(RenderedManifest manifest) {
        assertThat(Unpacked.gzip(manifest.gzip())).isEqualTo(manifest.bytes());
        assertThat(manifest.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(manifest.text());
    }

    private static RenderedManifest upload(String answers, String text) {
        return TestWizard.generate(answers, text.getBytes(StandardCharsets.UTF_8))
                .manifest();
    }
}
