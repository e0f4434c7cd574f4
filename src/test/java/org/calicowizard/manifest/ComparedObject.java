package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.calicowizard.testing.YamlStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A Kubernetes object in the form in which two manifests that say the same are equal. */
final class ComparedObject {

    private static final JsonMapper JSON = new JsonMapper();

    private ComparedObject() {}

    /** All objects of a manifest by apiVersion, kind, namespace and name; none may occur twice. */
    static Map<String, JsonNode> allOf(String manifest) {
        Map<String, JsonNode> objects = new TreeMap<>();
        for (JsonNode object : YamlStream.read(manifest)) {
            String id = id(object);
            assertThat(objects.put(id, comparable((ObjectNode) object)))
                    .as("an earlier %s", id)
                    .isNull();
        }
        return objects;
    }

    private static String id(JsonNode object) {
        JsonNode metadata = object.path("metadata");
        return String.join(
                " ",
                object.path("apiVersion").asString(),
                object.path("kind").asString(),
                metadata.path("namespace").asString("-"),
                metadata.path("name").asString());
    }

    private static JsonNode comparable(ObjectNode object) {
        switch (object.path("kind").asString()) {
            case "ClusterRole" -> object.set("rules", JSON.valueToTree(Grants.of(object.path("rules"))));
            case "ConfigMap" -> readCniConfig((ObjectNode) object.path("data"));
            case "CustomResourceDefinition" ->
                object.path("spec")
                        .path("versions")
                        .forEach(version -> keepDefaultsOnly((ObjectNode) version.path("schema")));
            default -> {}
        }
        return object;
    }

    private static void readCniConfig(ObjectNode data) {
        String config = data.path("cni_network_config").asString().replace("__CNI_MTU__", "1");
        data.set("cni_network_config", JSON.readTree(config));
    }

    private static void keepDefaultsOnly(ObjectNode schema) {
        schema.set("openAPIV3Schema", JSON.valueToTree(SchemaNode.root(schema).defaults()));
    }
}
