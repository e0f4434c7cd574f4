package org.calicowizard.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that a manifest says, read from its bytes by other means than the product's own, as lines in the field's
 * words: {@code env IP6=autodetect}, {@code ipam assign_ipv4="true"} (with the quotes of JSON), {@code config
 * veth_mtu=0}, {@code liveness=/bin/calico-node -felix-live}, {@code typha replicas=3}, and a path for all else. A custom
 * resource definition is one line, which holds its text.
 */
public final class ManifestReading {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NODE = "DaemonSet kube-system/calico-node spec.template.spec.containers[calico-node].";
    private static final String CONFIG = "ConfigMap kube-system/calico-config data.";
    private static final String CNI = CONFIG + "cni_network_config";

    /** The first prefix that fits gives way to its word. */
    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry(NODE + "env", "env "),
            Map.entry(NODE + "livenessProbe.exec.command", "liveness"),
            Map.entry(NODE + "readinessProbe.exec.command", "readiness"),
            Map.entry(CNI + ".plugins[calico].ipam.", "ipam "),
            Map.entry(CNI, "cni"),
            Map.entry(CONFIG, "config "),
            Map.entry("ConfigMap kube-system/calico-router-ids data.", "router-id "),
            Map.entry("Deployment kube-system/calico-typha spec.replicas", "typha replicas"));

    private final SortedMap<String, String> lines = new TreeMap<>();

    private ManifestReading(String manifest) {
        for (String document : manifest.split("(?m)^---\\s*$")) {
            if (document.contains("kind: CustomResourceDefinition")) {
                lines.put("definition " + document.replaceAll("(?m)^\\s*#.*\\R?", ""), "");
            } else {
                LoaderOptions options = new LoaderOptions();
                options.setAllowDuplicateKeys(false);
                object(new Yaml(new SafeConstructor(options)).load(document));
            }
        }
    }

    /** Reads a manifest. */
    public static ManifestReading of(String manifest) {
        return new ManifestReading(manifest.startsWith("\uFEFF") ? manifest.substring(1) : manifest);
    }

    /** The lines that are new or have another value here, and those that are gone, sorted. */
    public List<String> differencesFrom(ManifestReading base) {
        Stream<String> changed = lines.entrySet().stream()
                .filter(line -> !line.getValue().equals(base.lines.get(line.getKey())))
                .map(line -> line.getKey() + "=" + line.getValue());
        Stream<String> gone = base.lines.keySet().stream()
                .filter(key -> !lines.containsKey(key))
                .map(key -> key + " is gone");
        return Stream.concat(changed, gone).sorted().toList();
    }

    /** The value of a line; fails where there is none. */
    public String value(String line) {
        if (!lines.containsKey(line)) {
            throw new AssertionError("no " + line + " among " + lines.keySet());
        }
        return lines.get(line);
    }

    private void object(Object document) {
        if (document instanceof Map<?, ?> object) {
            Map<?, ?> metadata = (Map<?, ?>) object.get("metadata");
            Object namespace = metadata.get("namespace");
            flatten(
                    object.get("kind") + " " + (namespace == null ? "" : namespace + "/") + metadata.get("name") + " ",
                    object);
        }
    }

    private void flatten(String path, Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            String dot = path.endsWith(" ") ? "" : ".";
            map.forEach((key, child) -> flatten(path + dot + key, child));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            list(path, list);
        } else if (path.equals(CNI) && value instanceof String json) {
            cniConfig(path, json);
        } else if (path.startsWith(CNI + ".")) {
            put(path, JSON.writeValueAsString(value));
        } else {
            put(path, String.valueOf(value));
        }
    }

    private void list(String path, List<?> list) {
        if (list.stream().allMatch(String.class::isInstance)) {
            put(path, list.stream().map(Object::toString).collect(Collectors.joining(" ")));
            return;
        }
        List<String> names = new ArrayList<>();
        for (Object item : list) {
            String name = name(path, item, names.size());
            names.add(name);
            flatten(path + "[" + name + "]", item);
        }
        if (names.stream().distinct().count() < names.size()) {
            throw new AssertionError(path + " has two items of one name: " + names);
        }
        put(path + " in order", String.join(" ", names));
    }

    private static String name(String path, Object item, int index) {
        if (item instanceof Map<?, ?> map) {
            Object name = map.get(path.startsWith(CNI) ? "type" : "name");
            if (name instanceof String text && !path.endsWith("ports")) {
                return text;
            }
        }
        return String.valueOf(index);
    }

    /** As the node gets it: the placeholder of the MTU becomes a number, and then it must be JSON. */
    private void cniConfig(String path, String json) {
        try {
            flatten(path, JSON.readValue(json.replace("__CNI_MTU__", "0"), Object.class));
        } catch (JacksonException e) {
            throw new AssertionError("cni_network_config is not JSON: " + json, e);
        }
    }

    private void put(String path, String value) {
        String line = WORDS.stream()
                .filter(word -> path.startsWith(word.getKey()))
                .map(word -> word.getValue() + path.substring(word.getKey().length()))
                .findFirst()
                .orElse(path);
        String variable = line.replaceFirst("^env \\[(\\w+)]\\.value$", "env $1");
        if (!line.matches("env \\[\\w+]\\.name")) {
            lines.put(variable, value);
        }
    }
}
