package org.calicowizard.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A client that begins many requests and ends none; nor does the application give them up while the test lasts. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"calico.limits.body-time=1h", "server.tomcat.connection-timeout=1h"})
class HeldBodiesTest {

    /** More than Tomcat has threads unless it is told. */
    private static final int MANY = 250;

    @LocalServerPort
    private int port;

    @Timeout(60)
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/plan", "/api/v1/nothing", "/css/wizard.css"})
    void doNotKeepHealthFromBeingTold(String path) throws IOException {
        List<Socket> held = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                held.add(begun(path));
            }
            assertThat(health().status()).isEqualTo(200);
        } finally {
            for (Socket socket : held) {
                socket.close();
            }
        }
    }

    private Socket begun(String path) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.getOutputStream()
                .write(bytes("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/yaml\r\nContent-Length: 10000\r\n\r\ni"));
        return socket;
    }

    private Wire.Answer health() throws IOException {
        try (Wire wire = new Wire(port)) {
            return wire.send(bytes("GET /actuator/health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
