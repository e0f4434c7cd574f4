package org.calicowizard.api;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document as a client reads it.
 *
 * @param root the whole document
 */
record OpenApi(JsonNode root) {

    Collection<String> paths() {
        return root.get("paths").propertyNames();
    }

    List<JsonNode> parameters(String path) {
        return list(root.get("paths").get(path).at("/get/parameters"))
                .map(this::resolved)
                .toList();
    }

    /** Every example of every generator, as query and in each kind of body. */
    List<SentExample> examples() {
        return generators()
                .flatMap(path -> Stream.concat(inQuery(path), inBody(path)))
                .toList();
    }

    private Stream<String> generators() {
        return paths().stream().filter(path -> {
            JsonNode operations = root.get("paths").get(path);
            return operations.has("get") && operations.has("post");
        });
    }

    private Stream<SentExample> inQuery(String path) {
        Map<String, ObjectNode> queries = new LinkedHashMap<>();
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (JsonNode parameter : parameters(path)) {
            parameter.path("examples").properties().forEach(example -> {
                queries.computeIfAbsent(example.getKey(), name -> JsonNodeFactory.instance.objectNode())
                        .set(
                                parameter.get("name").asString(),
                                example.getValue().get("value"));
                statuses.put(
                        example.getKey(), example.getValue().get("x-status").asInt());
            });
        }
        return queries.entrySet().stream()
                .map(query ->
                        new SentExample(path, "query", query.getKey(), query.getValue(), statuses.get(query.getKey())));
    }

    private Stream<SentExample> inBody(String path) {
        return bodies(path).properties().stream()
                .flatMap(body -> body.getValue().get("examples").properties().stream()
                        .map(example -> new SentExample(
                                path,
                                body.getKey(),
                                example.getKey(),
                                example.getValue().get("value"),
                                example.getValue().get("x-status").asInt())));
    }

    private JsonNode bodies(String path) {
        return resolved(root.get("paths").get(path).at("/post/requestBody")).get("content");
    }

    /** Examples that the schema of their parameter or body does not allow. */
    List<String> disallowedExamples() {
        String path = generators().findFirst().orElseThrow();
        return Stream.concat(
                        parameters(path).stream(),
                        StreamSupport.stream(bodies(path).spliterator(), false))
                .flatMap(described -> described.path("examples").properties().stream()
                        .filter(example -> !validates(
                                described.get("schema"), example.getValue().get("value")))
                        .map(Object::toString))
                .toList();
    }

    private boolean validates(JsonNode schema, JsonNode value) {
        ObjectNode alone = schema.deepCopy().asObject();
        alone.set("components", root.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(alone)
                .validate(value)
                .isEmpty();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
