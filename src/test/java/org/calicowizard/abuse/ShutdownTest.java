package org.calicowizard.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    private static final int REQUESTS = 24;
    private static final int ENDED_BY_SIGTERM = 128 + 15;

    @Test
    void whatIsUnderWayIsFinishedAndNothingElseIsBegun() throws IOException, InterruptedException {
        try (ForkedServer server = new ForkedServer()) {
            List<HalfSent> open = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                open.add(new HalfSent(server.port(), "198.51.100.1"));
            }
            server.terminate();
            await().atMost(Duration.ofMinutes(1)).until(() -> refuses(server.port()));
            for (HalfSent request : open) {
                String answer = request.finish();
                assertThat(answer).startsWith("HTTP/1.1 200");
                assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                        .hasSize(contentLength(answer))
                        .endsWith("\n");
                request.close();
            }
            assertThat(server.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
        }
    }

    private static int contentLength(String answer) {
        return Integer.parseInt(answer.replaceFirst("(?s).*?Content-Length: (\\d+).*", "$1"));
    }

    private static boolean refuses(int port) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            return !socket.isConnected();
        } catch (ConnectException e) {
            return true;
        }
    }
}
