package org.calicowizard.artifact.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * A row of {@code preflight/hosts.yaml}.
 *
 * @param name what is special about it
 * @param row its own fields and those of the host that it is like
 */
record FakeHost(String name, Map<String, Object> row) {

    private static final List<String> INHERITED = List.of("files", "commands");

    static List<FakeHost> all() {
        Map<String, FakeHost> hosts = new LinkedHashMap<>();
        try (InputStream in = FakeHost.class.getResourceAsStream("/preflight/hosts.yaml")) {
            List<Map<String, Object>> rows = new Yaml().load(in);
            for (Map<String, Object> row : rows) {
                FakeHost parent = hosts.get(row.get("like"));
                FakeHost host = new FakeHost((String) row.get("name"), parent == null ? row : parent.with(row));
                hosts.put(host.name(), host);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(hosts.values());
    }

    String answers() {
        return (String) row.get("answers");
    }

    Map<String, String> texts(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(row, field).forEach((key, value) -> {
            if (value != null) {
                texts.put(key, value.toString());
            }
        });
        return texts;
    }

    @SuppressWarnings("unchecked")
    List<String> options() {
        return (List<String>) row.get("options");
    }

    @Override
    public String toString() {
        return name;
    }

    private Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new LinkedHashMap<>(row);
        all.remove("found");
        all.putAll(own);
        for (String field : INHERITED) {
            Map<String, Object> both = new LinkedHashMap<>(map(row, field));
            map(own, field).forEach((key, value) -> {
                if (value == null && key.endsWith("/")) {
                    both.keySet().removeIf(path -> path.startsWith(key));
                }
                both.put(key, value);
            });
            all.put(field, both);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> row, String field) {
        return (Map<String, Object>) row.getOrDefault(field, Map.of());
    }
}
