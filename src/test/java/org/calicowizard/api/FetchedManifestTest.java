package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.ChangedCatalogue;
import org.calicowizard.release.ManifestDigests;
import org.calicowizard.testing.ManifestServer;
import org.calicowizard.testing.Misbehaviour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** What a client sees of the network between the wizard and the official manifests. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "calico.offline=false")
@ExtendWith(OutputCaptureExtension.class)
class FetchedManifestTest {

    private static final byte[] MANIFEST =
            BaseFixtures.CALICO.replace("v3.32.1", "v3.27.5").getBytes(StandardCharsets.UTF_8);
    private static final String ANSWERS = "?ipFamily=dual&calico=v3.27.5&nodes=7";
    private static final String PATH = "/api/v1/manifest" + ANSWERS;
    private static final ManifestServer SERVER = new ManifestServer(MANIFEST);

    @TempDir
    private static Path directory;

    private static Path cache;

    @LocalServerPort
    private int port;

    private ApiClient client;

    /** Knows of one release whose manifest is a small one. */
    @TestConfiguration
    static class Catalogue {

        @Bean
        @Primary
        ManifestDigests changedCatalogue() {
            return ChangedCatalogue.of(CalicoVersion.parse("v3.27.5"), MANIFEST);
        }
    }

    @DynamicPropertySource
    static void network(DynamicPropertyRegistry registry) {
        cache = directory.resolve("cache");
        registry.add("calico.manifests.cache", cache::toString);
        registry.add("calico.manifests.origin", () -> SERVER.origin() + "/calico/");
        registry.add("calico.manifests.timeout", () -> "4s");
        registry.add("calico.limits.working", () -> "1");
    }

    @BeforeEach
    void startAnew() throws IOException {
        client = new ApiClient(port);
        FileSystemUtils.deleteRecursively(cache);
        SERVER.behave(Misbehaviour.NONE);
        SERVER.requests();
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }

    @Test
    void aManifestThatIsNotAtHandIsFetchedOnceAndKept() throws IOException {
        assertThat(client.get(PATH).status()).isEqualTo(200);
        assertThat(client.get("/api/v1/plan" + ANSWERS).json().at("/base/kind").asString())
                .isEqualTo("official");
        assertThat(SERVER.requests())
                .singleElement()
                .satisfies(head -> assertThat(head)
                        .startsWith("GET /calico/v3.27.5/manifests/calico.yaml HTTP/1.1")
                        .contains("Accept-Encoding: identity", "User-Agent: calico-ip-wizard")
                        .noneMatch(line -> line.matches("(?i)(cookie|authorization|referer|upgrade):.*")));
        assertThat(cache.resolve("v3.27.5/calico.yaml")).hasBinaryContent(MANIFEST);
        assertThat(cached()).containsExactly("v3.27.5/calico.yaml");
    }

    @Test
    void whileOneWaitsForTheNetworkOthersAreAnswered() throws Exception {
        SERVER.behave(Misbehaviour.HANGING);
        FutureTask<Reply> waiting = new FutureTask<>(() -> client.get(PATH));
        new Thread(waiting).start();
        await().atMost(Duration.ofMinutes(1)).until(() -> !SERVER.requests().isEmpty());
        assertThat(client.get("/api/v1/manifest?ipFamily=dual").status()).isEqualTo(200);
        assertThat(waiting.get().status()).isEqualTo(504);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOT_FOUND,              502, not-served
            FAILING,                502, not-served
            REDIRECTING,            502, not-served
            PARTIAL,                502, not-served
            ENDLESS_FAILING,        502, not-served
            ONE_BYTE_CHANGED,       502, different
            PAGE_OF_A_PORTAL,       502, different
            EMPTY,                  502, different
            ENDLESS,                502, different
            ANNOUNCED_TOO_LONG,     502, different
            ENDS_EARLY,             502, different
            COMPRESSED,             502, different
            CUT_OFF,                502, unreachable
            CHUNKS_CUT_OFF,         502, unreachable
            RESET,                  502, unreachable
            SILENTLY_CLOSED,        502, unreachable
            NO_HTTP,                502, unreachable
            HANGING,                504, too-slow
            HANGING_IN_THE_MIDDLE,  504, too-slow
            TRICKLING,              504, too-slow
            """)
    void whatGoesWrongIsToldLeavesNothingAndIsForgotten(
            Misbehaviour misbehaviour, int status, String rule, CapturedOutput output) throws IOException {
        SERVER.behave(misbehaviour);
        Reply refused = client.get(PATH);
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.errors()).containsExactly("base official-manifest-" + rule);
        assertThat(refused.text()).doesNotContain("Exception", directory.toString(), SERVER.origin());
        assertThat(SERVER.requests())
                .as("the client asks again where it gets nothing at all")
                .hasSizeBetween(1, misbehaviour == Misbehaviour.SILENTLY_CLOSED ? 2 : 1);
        assertThat(cached()).isEmpty();
        assertThat(output.getAll().lines().filter(line -> line.contains("Could not fetch")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("WARN", SERVER.origin() + "/calico/v3.27.5/manifests/calico.yaml: ")
                        .doesNotContain("nodes", "dual"));

        SERVER.behave(Misbehaviour.NONE);
        assertThat(client.get(PATH).status()).isEqualTo(200);
    }

    @Test
    void aCacheThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(cache, "no directory");
        Reply refused = client.get(PATH);
        assertThat(refused.status()).isEqualTo(502);
        assertThat(refused.errors()).containsExactly("base official-manifest-not-stored");
        assertThat(refused.text()).doesNotContain("Exception", directory.toString());

        Files.delete(cache);
        assertThat(client.get(PATH).status()).isEqualTo(200);
    }

    @Test
    void aCachedManifestThatWasAlteredIsFetchedAnew() throws IOException {
        Path file = Files.createDirectories(cache.resolve("v3.27.5")).resolve("calico.yaml");
        Files.writeString(file, "kind: Other\n");
        Reply reply = client.get(PATH);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains("# A small Calico.");
        assertThat(file).hasBinaryContent(MANIFEST);
    }

    @Test
    void brokenRulesAreToldBeforeAnythingIsFetched() {
        assertThat(client.get(PATH + "&cluster=existing").status()).isEqualTo(422);
        assertThat(SERVER.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /wizard/check          | is fetched when the manifest is made
            /wizard/calico/preview | Nothing is missing; the changes show with the manifest, 1 note
            /wizard/calico/next    |
            """)
    void pagesThatOnlyAskNeverWaitForTheNetwork(String page, @Nullable String said) {
        SERVER.behave(Misbehaviour.HANGING);
        Reply reply = client.get(page + ANSWERS, "Accept", "text/html");
        assertThat(reply.status()).isLessThan(400);
        assertThat(reply.text()).contains(said == null ? "" : said);
        assertThat(SERVER.requests()).isEmpty();
    }

    @Test
    void thePageWithTheManifestFetchesItAndThenThePreviewHasIt() {
        assertThat(client.get("/wizard/result" + ANSWERS, "Accept", "text/html").status())
                .isEqualTo(200);
        assertThat(SERVER.requests()).hasSize(1);
        assertThat(client.get("/wizard/calico/preview" + ANSWERS).text()).contains("<ins>");
        assertThat(SERVER.requests()).isEmpty();
    }

    private static List<String> cached() throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(path -> !path.equals(cache))
                    .filter(Files::isRegularFile)
                    .map(path -> cache.relativize(path).toString())
                    .toList();
        }
    }
}
