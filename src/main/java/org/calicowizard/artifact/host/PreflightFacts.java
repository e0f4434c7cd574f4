package org.calicowizard.artifact.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The data file {@code preflight/preflight.yaml}.
 *
 * @param data its content
 */
record PreflightFacts(Map<String, Object> data) {

    private static final String NAME = "/preflight/preflight.yaml";

    /** Copies the map. */
    PreflightFacts {
        data = Map.copyOf(data);
    }

    static PreflightFacts load() {
        try (InputStream in = PreflightFacts.class.getResourceAsStream(NAME)) {
            return new PreflightFacts(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    /** The rows of a list that count for the subject, in the file's order. */
    Stream<PreflightRow> rows(String list, PreflightSubject subject) {
        return rows(list).filter(row -> row.counts(subject));
    }

    @SuppressWarnings("unchecked")
    Stream<PreflightRow> rows(String list) {
        return ((List<Map<String, Object>>) data.get(list)).stream().map(PreflightRow::new);
    }

    int number(String field) {
        return (int) data.get(field);
    }

    Stream<String> texts(String list) {
        return new PreflightRow(data).texts(list);
    }

    /** The host that serves the images of a registry. */
    String registryHost(String registry) {
        Map<?, ?> hosts = (Map<?, ?>) data.get("registryHosts");
        return hosts.containsKey(registry) ? hosts.get(registry).toString() : registry;
    }
}
