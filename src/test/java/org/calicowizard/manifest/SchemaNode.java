package org.calicowizard.manifest;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One place in the schema of a custom resource: {@code .spec.ports[]} is what a list holds, {@code {}} a map. */
record SchemaNode(String path, JsonNode schema) {

    /** The root below {@code openAPIV3Schema}. */
    static SchemaNode root(JsonNode parent) {
        return new SchemaNode("", parent.path("openAPIV3Schema"));
    }

    /** This node and everything below it. */
    Stream<SchemaNode> all() {
        return Stream.concat(Stream.of(this), children().flatMap(SchemaNode::all));
    }

    /** The default values by path. */
    Map<String, JsonNode> defaults() {
        return all().filter(node -> node.schema.has("default"))
                .collect(Collectors.toMap(
                        SchemaNode::path, node -> node.schema.get("default"), (one, other) -> one, TreeMap::new));
    }

    private Stream<SchemaNode> children() {
        Stream<SchemaNode> fields = schema.path("properties").properties().stream()
                .map(field -> new SchemaNode(path + "." + field.getKey(), field.getValue()));
        Stream<SchemaNode> elements = Stream.of(
                        new SchemaNode(path + "[]", schema.path("items")),
                        new SchemaNode(path + "{}", schema.path("additionalProperties")))
                .filter(node -> node.schema.isObject());
        return Stream.concat(fields, elements);
    }
}
