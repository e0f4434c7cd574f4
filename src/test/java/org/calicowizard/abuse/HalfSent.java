package org.calicowizard.abuse;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request that the application is at work on, since the second half of its body is yet to come. */
final class HalfSent implements AutoCloseable {

    private static final String BODY = "ipFamily: dual\n";
    private static final String ASKED = "HTTP/1.1 100 \r\n\r\n";

    private final Socket socket;

    /** Returns once the application asks for the body. */
    HalfSent(int port, String clientAddress) throws IOException {
        socket = new Socket("localhost", port);
        send("POST /api/v1/manifest HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + clientAddress
                + "\r\nContent-Type: application/yaml\r\nExpect: 100-continue\r\nConnection: close\r\nContent-Length: "
                + BODY.length() + "\r\n\r\n");
        String asked = new String(socket.getInputStream().readNBytes(ASKED.length()), StandardCharsets.ISO_8859_1);
        if (!asked.equals(ASKED)) {
            throw new AssertionError(asked);
        }
        send(BODY.substring(0, 5));
    }

    /** The whole answer once the rest is sent. */
    String finish() throws IOException {
        send(BODY.substring(5));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
