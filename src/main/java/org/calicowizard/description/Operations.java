package org.calicowizard.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of a generator's path. */
final class Operations {

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "BadRequest",
            "404", "NotFound",
            "405", "MethodNotAllowed",
            "406", "NotAcceptable",
            "413", "ContentTooLarge",
            "415", "UnsupportedMediaType",
            "422", "UnprocessableContent",
            "429", "TooManyRequests",
            "502", "BadGateway",
            "504", "GatewayTimeout");

    private final List<Map<String, Object>> parameters;

    Operations(List<String> keys) {
        this.parameters = Stream.concat(keys.stream(), Stream.of("download"))
                .map(key -> reference("parameters", key))
                .toList();
    }

    Map<String, Object> of(Endpoint endpoint) {
        Map<String, Object> get = operation("get", endpoint);
        get.put("parameters", parameters);
        Map<String, Object> post = operation("post", endpoint);
        post.put("parameters", List.of(reference("parameters", "download")));
        post.put("requestBody", reference("requestBodies", "Answers"));
        Map<String, Object> path = new LinkedHashMap<>();
        path.put("get", get);
        path.put("post", post);
        return path;
    }

    private static Map<String, Object> operation(String method, Endpoint endpoint) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", method + camelCase(endpoint.name()));
        operation.put("tags", List.of("documents"));
        operation.put("summary", endpoint.title());
        operation.put("description", endpoint.what());
        operation.put("responses", responses(endpoint));
        return operation;
    }

    private static Map<String, Object> responses(Endpoint endpoint) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", document(endpoint));
        responses.put("304", reference("responses", "NotModified"));
        REFUSALS.keySet().stream()
                .sorted()
                .forEach(status -> responses.put(status, reference("responses", REFUSALS.get(status))));
        return responses;
    }

    private static Map<String, Object> document(Endpoint endpoint) {
        Map<String, Object> headers = new LinkedHashMap<>();
        for (String header : List.of("ETag", "Link", "Vary", "Content-Disposition")) {
            headers.put(header, reference("headers", header));
        }
        Map<String, Object> content = new LinkedHashMap<>();
        endpoint.types().forEach(type -> content.put(type, Map.of("schema", schema(type))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("description", endpoint.title());
        document.put("headers", headers);
        document.put("content", content);
        return document;
    }

    /** Without a type it is bytes, as OpenAPI 3.1 says; YAML has too many forms to say more. */
    private static Map<String, Object> schema(String type) {
        return switch (type) {
            case "application/json" -> Map.of("type", "object");
            case "application/zip", "application/gzip" -> Map.of("contentMediaType", type);
            default -> Map.of("type", "string");
        };
    }

    private static String camelCase(String name) {
        return Stream.of(name.split("[-.]"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Map<String, Object> reference(String kind, String name) {
        return Map.of("$ref", "#/components/" + kind + "/" + name);
    }
}
