package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.testing.OfficialManifests;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PatchTest {

    private static final List<String> ANSWERS =
            List.of("ipFamily", "dual", "installer", "kind", "podCidrs", "10.244.0.0/16,fd00:10::/56");

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    static Stream<Arguments> uploads() {
        String plain = BaseFixtures.CALICO;
        String bare = plain.stripTrailing();
        return Stream.of(
                Arguments.of("plain", plain),
                Arguments.of("CRLF", plain.replace("\n", "\r\n")),
                Arguments.of("BOM", "\uFEFF" + plain),
                Arguments.of("no newline at the end", bare),
                Arguments.of(
                        "no newline behind an edited line",
                        bare.substring(0, bare.indexOf("\n          livenessProbe"))),
                Arguments.of("CRLF, BOM and no newline at the end", "\uFEFF" + bare.replace("\n", "\r\n")),
                Arguments.of(
                        "lines that look like a diff's",
                        "# x\n--- # y\n" + plain.substring(plain.indexOf('\n') + 1) + "---\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uploads")
    void patchOnAnUploadedBaseGivesTheManifest(String name, String base) throws IOException, InterruptedException {
        byte[] bytes = base.getBytes(StandardCharsets.UTF_8);
        assertPatched(bytes, upload("/api/v1/manifest.diff", bytes), upload("/api/v1/manifest", bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"calico.yaml", "calico-typha.yaml", "calico-vxlan.yaml"})
    void patchOnAnOfficialManifestGivesTheManifest(String file) throws IOException, InterruptedException {
        byte[] bytes = OfficialManifests.text("v3.27.5", file).getBytes(StandardCharsets.UTF_8);
        assertPatched(bytes, upload("/api/v1/manifest.diff", bytes), upload("/api/v1/manifest", bytes));
    }

    private Reply upload(String path, byte[] base) {
        Multipart parts = new Multipart().file("base", "base.yaml", base);
        for (int i = 0; i < ANSWERS.size(); i += 2) {
            parts.field(ANSWERS.get(i), ANSWERS.get(i + 1));
        }
        Reply reply = client.post(path, parts);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private void assertPatched(byte[] base, Reply diff, Reply manifest) throws IOException, InterruptedException {
        assertThat(manifest.body()).isNotEqualTo(base);
        Path file = Files.write(folder.resolve("base.yaml"), base);
        Path patch = Files.write(folder.resolve("base.diff"), diff.body());
        Process process = patch(file, patch);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("fuzz", "offset");
        assertThat(Files.readString(file)).isEqualTo(manifest.text());
        assertThat(Files.readAllBytes(file)).isEqualTo(manifest.body());
    }

    /** Without --binary, GNU patch takes the carriage returns out of the diff. */
    private static Process patch(Path file, Path patch) {
        try {
            return new ProcessBuilder("patch", "--binary", file.toString(), patch.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Assumptions.abort("the program patch is not installed");
        }
    }
}
