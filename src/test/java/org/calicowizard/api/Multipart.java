package org.calicowizard.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Multipart form data, part by part. */
final class Multipart {

    private static final String BOUNDARY = "part-of-the-test";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    Multipart field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    Multipart typedField(String name, String type, String value) {
        return part("name=\"" + name + "\"\r\nContent-Type: " + type, value.getBytes(StandardCharsets.UTF_8));
    }

    Multipart file(String name, String file, String content) {
        return file(name, file, content.getBytes(StandardCharsets.UTF_8));
    }

    Multipart file(String name, String file, byte[] content) {
        return part(
                "name=\"" + name + "\"; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream", content);
    }

    private Multipart part(String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream closed = new ByteArrayOutputStream();
        closed.writeBytes(body.toByteArray());
        closed.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return closed.toByteArray();
    }
}
