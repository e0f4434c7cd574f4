package org.calicowizard.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An example of the OpenAPI document on its way to the server.
 *
 * @param path where it goes
 * @param type the media type of the body; "query" without one
 * @param name the example's name
 * @param value what is sent
 * @param status what must come back
 */
record SentExample(String path, String type, String name, JsonNode value, int status) {

    Reply send(ApiClient client) {
        return switch (type) {
            case "query" -> client.get(path + "?" + fields());
            case "application/json" -> client.post(path, type, value.toString());
            case "application/yaml" ->
                client.post(path, type, YAMLMapper.shared().writeValueAsString(value));
            case "application/x-www-form-urlencoded" -> client.post(path, type, fields());
            default -> client.post(path, parts());
        };
    }

    private Multipart parts() {
        return new Multipart()
                .typedField("answers", "application/json", value.get("answers").toString());
    }

    private String fields() {
        return value.properties().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(text(field.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(","))
                : value.asString();
    }
}
