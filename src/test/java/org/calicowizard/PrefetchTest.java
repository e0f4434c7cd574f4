package org.calicowizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.official.OfficialFiles;
import org.calicowizard.official.OfficialSettings;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.ChangedCatalogue;
import org.calicowizard.testing.JavaProgram;
import org.calicowizard.testing.ManifestServer;
import org.calicowizard.testing.Misbehaviour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The command that fills the cache, mostly as a process of its own. */
@ExtendWith(OutputCaptureExtension.class)
class PrefetchTest {

    private static final CalicoVersion RELEASE = CalicoVersion.parse("v3.27.5");
    private static final byte[] MANIFEST = "kind: List\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
    private static final String[] FILES = {
        "v3.27.5/calico-etcd.yaml", "v3.27.5/calico-typha.yaml", "v3.27.5/calico-vxlan.yaml", "v3.27.5/calico.yaml"
    };

    private final ManifestServer server = new ManifestServer(MANIFEST);

    @TempDir
    private Path directory;

    @BeforeEach
    void changeTheCatalogue() throws IOException {
        Path catalogue = directory.resolve("classes/release/manifest-digests.csv");
        Files.createDirectories(catalogue.getParent());
        Files.write(catalogue, ChangedCatalogue.lines(RELEASE, MANIFEST));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aProcessThatIsKilledInTheMiddleLeavesNothingToTheNext() throws Exception {
        server.behave(Misbehaviour.HANGING_IN_THE_MIDDLE);
        Process killed = prefetch(List.of(), origin());
        await().atMost(Duration.ofMinutes(1)).until(() -> sizes().equals(List.of((long) MANIFEST.length / 2)));
        new OfficialFiles(settings(), BuiltinReleases.load(), Supplier::get);
        assertThat(files()).as("another process leaves it alone").hasSize(1);
        killed.destroyForcibly().waitFor();
        assertThat(files()).singleElement().asString().endsWith(".part");

        server.behave(Misbehaviour.NONE);
        Process next = prefetch(List.of(), origin());
        assertThat(output(next).lines())
                .filteredOn(line -> line.endsWith(": in the cache"))
                .hasSize(4);
        assertThat(next.waitFor()).isZero();
        assertThat(files()).containsExactly(FILES);
        assertThat(cache().resolve(FILES[3])).hasBinaryContent(MANIFEST);
    }

    @Test
    void whatCannotBeFetchedIsNamedWithWhatToDo() throws Exception {
        AtomicBoolean first = new AtomicBoolean(true);
        server.behave(exchange -> {
            Misbehaviour next = first.getAndSet(false) ? Misbehaviour.NONE : Misbehaviour.NOT_FOUND;
            next.answer(exchange);
        });
        Process process = prefetch(List.of(), origin());
        assertThat(output(process).lines())
                .anyMatch(line -> line.endsWith(": in the cache"))
                .anyMatch(line -> line.startsWith("v3.27.5/") && line.contains("calico.manifests.directory"));
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void theProxyOfTheJvmIsAskedInPlaceOfTheOrigin() throws Exception {
        Process process = prefetch(
                List.of("-Dhttp.proxyHost=127.0.0.1", "-Dhttp.proxyPort=" + server.port()),
                "--calico.manifests.origin=http://manifests.invalid/calico");
        assertThat(output(process)).contains("v3.27.5/calico.yaml: in the cache");
        assertThat(process.waitFor()).isZero();
        assertThat(server.requests())
                .hasSize(4)
                .anySatisfy(head -> assertThat(head)
                        .startsWith("GET http://manifests.invalid/calico/v3.27.5/manifests/calico.yaml HTTP/1.1"));
    }

    @Test
    void theOriginIsReachedThroughTheProxyForHttps() throws Exception {
        server.behave(Misbehaviour.NOT_FOUND);
        Process process =
                prefetch(List.of("-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=" + server.port()), "--debug=false");
        assertThat(output(process)).contains("https.proxyHost");
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(server.requests())
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head).startsWith("CONNECT raw.githubusercontent.com:443 HTTP/1.1"));
    }

    @Test
    void releasesThatAreNotKnownAreRefusedBeforeAnythingIsFetched(CapturedOutput output) throws IOException {
        assertThat(run("v3.27.5,3.30.0,v9.9.9", "--calico.offline=false")).isEqualTo(1);
        assertThat(output.getErr())
                .contains("\"3.30.0\" is no known release; did you mean v3.30.0?")
                .contains("\"v9.9.9\" is no known release");
        assertThat(server.requests()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void noReleaseIsNoKnownReleaseEither(CapturedOutput output) {
        assertThat(run("", "--calico.offline=false")).isEqualTo(1);
        assertThat(output.getErr()).contains("\"\" is no known release; the catalogue has v3.24.0 to v3.");
    }

    @Test
    void offlineItIsRefused(CapturedOutput output) {
        assertThat(run("v3.27.5", "--calico.offline=true")).isEqualTo(1);
        assertThat(output.getErr()).contains("calico.offline is true");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void onlyTheCommandLineAsksForIt() {
        assertThat(Prefetch.wanted("--server.port=0")).isEmpty();
        assertThat(Prefetch.wanted("--server.port=0", "--calico.prefetch=v3.27.5,v3.30.0"))
                .hasValue("v3.27.5,v3.30.0");
    }

    private int run(String releases, String... settings) {
        return Prefetch.run(
                releases,
                Stream.concat(Stream.of(settings), Stream.of(cacheSetting(), origin()))
                        .toArray(String[]::new));
    }

    private Process prefetch(List<String> properties, String setting) throws IOException {
        List<String> command = new ArrayList<>(JavaProgram.command(directory.resolve("classes"), properties));
        command.addAll(List.of(
                "--calico.prefetch=" + RELEASE,
                "--calico.offline=false",
                "--calico.manifests.timeout=1h",
                cacheSetting(),
                setting));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private OfficialSettings settings() {
        return new ManifestFiles(null, cache(), null, Duration.ofSeconds(1), Duration.ofSeconds(1)).settings(true);
    }

    private String origin() {
        return "--calico.manifests.origin=" + server.origin();
    }

    private String cacheSetting() {
        return "--calico.manifests.cache=" + cache();
    }

    private Path cache() {
        return directory.resolve("cache");
    }

    private List<Long> sizes() throws IOException {
        return files().stream()
                .map(file -> cache().resolve(file).toFile().length())
                .toList();
    }

    private List<String> files() throws IOException {
        if (Files.notExists(cache())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache())) {
            return files.filter(Files::isRegularFile)
                    .map(path -> cache().relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
