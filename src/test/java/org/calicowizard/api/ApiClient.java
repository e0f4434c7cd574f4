package org.calicowizard.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Speaks to the running application as curl would. Headers are name, value, name, value … */
final class ApiClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    ApiClient(int port) {
        this.port = port;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Reply head(String path, String... headers) {
        return send("HEAD", path, BodyPublishers.noBody(), headers);
    }

    Reply post(String path, String type, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), withType(type, headers));
    }

    Reply post(String path, Multipart parts, String... headers) {
        return send("POST", path, BodyPublishers.ofByteArray(parts.bytes()), withType(parts.type(), headers));
    }

    Reply send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path))).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return Reply.of(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] withType(String type, String... headers) {
        return Stream.concat(Stream.of("Content-Type", type), Stream.of(headers))
                .toArray(String[]::new);
    }

    /** The raw reply to a request line that a proper client refuses to send. */
    String raw(String requestLine) {
        return exchange(requestLine + "\r\nHost: localhost\r\n\r\n", "");
    }

    /** The raw reply to a request's head, which ends with an empty line, and its body. */
    String exchange(String head, String body) {
        try (Socket socket = new Socket("localhost", port)) {
            String request = head.replaceFirst("\r\n", "\r\nConnection: close\r\n") + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
