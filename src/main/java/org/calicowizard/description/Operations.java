package org.calicowizard.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operations of a generator's path.
 *
 * @param parameters the parameters of its query
 * @param common what all generators have: the headers of their documents, and each method's operation
 */
record Operations(List<Map<String, Object>> parameters, Part common) {

    Map<String, Object> of(Endpoint endpoint) {
        Map<String, Object> operations = new LinkedHashMap<>();
        Map<String, Object> get = operation("get", endpoint);
        get.put("parameters", parameters);
        operations.put("get", get);
        operations.put("post", operation("post", endpoint));
        return operations;
    }

    private Map<String, Object> operation(String method, Endpoint endpoint) {
        Map<String, Object> operation = new LinkedHashMap<>(common.part(method).content());
        operation.put("operationId", method + camelCase(endpoint.name()));
        operation.put("summary", endpoint.title());
        operation.put("description", endpoint.what());
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", document(endpoint));
        responses.putAll(common.part(method).part("responses").content());
        operation.put("responses", responses);
        return operation;
    }

    private Map<String, Object> document(Endpoint endpoint) {
        Map<String, Object> content = new LinkedHashMap<>();
        endpoint.types().forEach(type -> content.put(type, schema(type)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("description", endpoint.title());
        document.put("headers", common.part("headers").content());
        document.put("content", content);
        return document;
    }

    /** Bytes have none: OpenAPI 3.1.1, section 4.8.14.2. */
    private static Map<String, Object> schema(String type) {
        return switch (type) {
            case "application/json" -> Map.of("schema", Map.of("type", "object"));
            case "application/zip", "application/gzip" -> Map.of();
            default -> Map.of("schema", Map.of("type", "string"));
        };
    }

    private static String camelCase(String name) {
        return Stream.of(name.split("[-.]"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
