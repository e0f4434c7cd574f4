package org.calicowizard.api;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application answered. */
record Reply(int status, HttpHeaders headers, byte[] body) {

    static Reply of(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    /** All values of a header; "none" if it is not there. */
    String header(String name) {
        List<String> values = headers.allValues(name);
        return values.isEmpty() ? "none" : String.join(" | ", values);
    }

    String type() {
        return header("Content-Type");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** The broken rules of a problem document, as {@code field rule}. */
    List<String> errors() {
        return StreamSupport.stream(json().get("errors").spliterator(), false)
                .map(error ->
                        error.get("field").asString() + " " + error.get("rule").asString())
                .toList();
    }
}
