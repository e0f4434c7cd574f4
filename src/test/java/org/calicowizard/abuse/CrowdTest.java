package org.calicowizard.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More requests at once than there is room for: eight of all clients together, two of each. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"calico.limits.at-once=8", "server.forward-headers-strategy=native"})
class CrowdTest {

    private static final String PLAN = "/api/v1/plan?ipFamily=dual";
    private static final String HEALTH = "/actuator/health/liveness";

    @LocalServerPort
    private int port;

    @Test
    void whatHasNoRoomIsSentAwayAtOnceAndHealthIsNot() throws IOException {
        List<HalfSent> open = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            open.add(new HalfSent(port, "198.51.100." + i / 2));
        }
        assertThat(get(PLAN, "198.51.100.0").head()).startsWith("http/1.1 429").contains("retry-after: 1\r\n");
        assertThat(get(PLAN, "198.51.100.9").head()).startsWith("http/1.1 503").contains("retry-after: 1\r\n");
        assertThat(get(PLAN, "198.51.100.9").body()).contains("\"status\":503", "try again");
        assertThatThrownBy(() -> new HalfSent(port, "198.51.100.0"))
                .as("is not even asked for its body")
                .hasMessageStartingWith("HTTP/1.1 429");
        assertThat(get(HEALTH, "198.51.100.0").status()).isEqualTo(200);
        assertThat(get(HEALTH, "198.51.100.9").status()).isEqualTo(200);
        for (HalfSent request : open) {
            assertThat(request.finish()).startsWith("HTTP/1.1 200").contains("kind: DaemonSet");
            request.close();
        }
        await().untilAsserted(
                        () -> assertThat(get(PLAN, "198.51.100.0").status()).isEqualTo(200));
    }

    private Wire.Answer get(String path, String address) throws IOException {
        try (Wire wire = new Wire(port)) {
            return wire.send(
                    ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
