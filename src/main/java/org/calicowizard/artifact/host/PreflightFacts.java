package org.calicowizard.artifact.host;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calicowizard.text.DataFile;

/**
 * The data file {@code preflight/preflight.yaml}.
 *
 * @param data its content
 */
record PreflightFacts(Map<String, Object> data) {

    /** Copies the map. */
    PreflightFacts {
        data = Map.copyOf(data);
    }

    static PreflightFacts load() {
        return new PreflightFacts(DataFile.open("/preflight/preflight.yaml").map());
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
