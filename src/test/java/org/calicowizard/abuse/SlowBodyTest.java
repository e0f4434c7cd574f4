package org.calicowizard.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients that send a byte now and then, for ever. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "calico.limits.body-time=1s")
class SlowBodyTest {

    private static final int BETWEEN_BYTES = 100;

    @LocalServerPort
    private int port;

    /** What nobody reads is awaited, but no longer either; Tomcat closes the connection of a form without a word. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/plan, application/json, HTTP/1.1 408",
        "/api/v1/plan, application/yaml, HTTP/1.1 408",
        "/api/v1/plan, application/x-www-form-urlencoded, ''",
        "/api/v1/plan, multipart/form-data; boundary=x, HTTP/1.1 408",
        "/wizard/open, multipart/form-data; boundary=x, HTTP/1.1 408",
        "/nothing, application/json, HTTP/1.1 404"
    })
    void areAnsweredAndLeft(String path, String type, String start) throws IOException {
        ScheduledExecutorService trickle = Executors.newSingleThreadScheduledExecutor();
        try (Socket socket = new Socket("localhost", port)) {
            send(
                    socket,
                    "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                            + "\r\nContent-Length: 1000000\r\n\r\n");
            trickle.scheduleAtFixedRate(() -> send(socket, " "), 0, BETWEEN_BYTES, TimeUnit.MILLISECONDS);
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.ISO_8859_1)).isEqualTo(start);
            awaitEnd(socket);
        } finally {
            trickle.shutdownNow();
        }
    }

    /** Until the end of what comes, which is an error where bytes of ours were on the way. */
    private static void awaitEnd(Socket socket) {
        try {
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }

    private static void send(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
