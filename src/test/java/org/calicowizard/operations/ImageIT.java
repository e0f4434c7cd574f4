package org.calicowizard.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Runs what Maven packaged as the image runs it. */
class ImageIT {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private static Path directory;

    private static Image image;
    private static List<Path> files;
    private static Running running;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        image = Image.in(directory);
        files = filesOfTheImage();
        running = healthy(Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/manifest?ipFamily=dual",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/prometheus",
            })
    void itServes(String path) throws IOException, InterruptedException {
        assertThat(running.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void itsHealthCheckFailsWhereNothingListens() throws IOException, InterruptedException {
        assertThat(image.isHealthy(running.port())).isTrue();
        assertThat(image.isHealthy(1)).isFalse();
    }

    @Test
    void everyLineOfItsLogIsAJsonObjectOfEcsWithoutAnAnswer() throws IOException, InterruptedException {
        assertThat(running.get("/api/v1/plan?ipFamily=zebra").statusCode()).isEqualTo(400);
        assertThat(Files.readAllLines(running.log()))
                .isNotEmpty()
                .noneMatch(line -> line.contains("zebra"))
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).has("ecs"))
                                .isTrue());
    }

    @Test
    void itWritesNothingIntoTheImage() throws IOException, InterruptedException {
        running.get("/api/v1/bundle.zip?ipFamily=dual");
        assertThat(filesOfTheImage()).isEqualTo(files);
    }

    /** With this mode Java ends at once where the cache does not fit. */
    @Test
    void itsCacheFitsItsEntryPoint() throws IOException, InterruptedException {
        assumeTrue(image.isCached(), "no Java 25 at hand: set JAVA_HOME_25_X64");
        try (Running strict = healthy(Map.of("JDK_JAVA_OPTIONS", "-XX:AOTMode=on"))) {
            assertThat(strict.process().isAlive()).isTrue();
        }
    }

    @Test
    void onSigtermItAnswersWhatItWasAskedAndEnds() throws IOException, InterruptedException {
        String answers = "ipFamily=dual";
        try (Running ending = healthy(Map.of());
                Socket socket = new Socket("localhost", ending.port())) {
            write(
                    socket,
                    "POST /api/v1/plan HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + answers.length()
                            + "\r\n\r\n" + answers.substring(0, 3));
            await().atMost(LONG).until(() -> isAsked(ending));
            ending.process().destroy();
            await().atMost(LONG).until(() -> Files.readString(ending.log()).contains("Commencing graceful shutdown"));
            write(socket, answers.substring(3));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 ");
            assertThat(ending.process().waitFor()).isEqualTo(128 + 15);
        }
    }

    private static Running healthy(Map<String, String> variables) throws IOException {
        Running started = image.start(variables);
        await().atMost(LONG).until(() -> !started.process().isAlive() || image.isHealthy(started.port()));
        assertThat(started.process().isAlive())
                .as(Files.readString(started.log()))
                .isTrue();
        return started;
    }

    private static boolean isAsked(Running server) throws IOException, InterruptedException {
        HttpResponse<String> metrics = server.get("/actuator/prometheus");
        return metrics.body()
                .lines()
                .anyMatch(line -> line.startsWith("http_server_requests_active_seconds_count{")
                        && line.contains("method=\"POST\"")
                        && line.endsWith(" 1"));
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<Path> filesOfTheImage() throws IOException {
        try (Stream<Path> paths = Files.walk(image.app())) {
            return paths.sorted().toList();
        }
    }
}
