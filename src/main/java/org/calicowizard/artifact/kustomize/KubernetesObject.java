package org.calicowizard.artifact.kustomize;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * An object of a manifest.
 *
 * @param content all that it says
 */
record KubernetesObject(Map<String, Object> content) {

    /** Reads one document; one without an object has an empty content. */
    static KubernetesObject read(String document) {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(document);
        Map<String, Object> known = new LinkedHashMap<>();
        if (content instanceof Map<?, ?> map) {
            map.forEach((key, value) -> known.put(key.toString(), value));
        }
        return new KubernetesObject(known);
    }

    /** What kustomize finds it by. */
    Map<String, Object> identity() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", metadata("name"));
        if (!metadata("namespace").isEmpty()) {
            metadata.put("namespace", metadata("namespace"));
        }
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("apiVersion", text("apiVersion"));
        identity.put("kind", text("kind"));
        identity.put("metadata", metadata);
        return identity;
    }

    /** As the edits name it, such as {@code DaemonSet kube-system/calico-node}. */
    String label() {
        String namespace = metadata("namespace");
        return text("kind") + " " + (namespace.isEmpty() ? "" : namespace + "/") + metadata("name");
    }

    /** A name for its file. */
    String file() {
        return (text("kind") + "-" + metadata("name")).toLowerCase(Locale.ROOT) + ".yaml";
    }

    private String text(String key) {
        return content.getOrDefault(key, "").toString();
    }

    private String metadata(String key) {
        return content.get("metadata") instanceof Map<?, ?> metadata && metadata.get(key) instanceof String text
                ? text
                : "";
    }
}
