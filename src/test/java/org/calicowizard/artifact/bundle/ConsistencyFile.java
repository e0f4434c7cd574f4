package org.calicowizard.artifact.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The data file {@code bundle/consistency.yaml}. */
record ConsistencyFile(
        List<Allowance> addresses, List<Allowance> releases, List<Allowance> kubernetes, List<Statement> statements) {

    static ConsistencyFile load() {
        try (InputStream in = ConsistencyFile.class.getResourceAsStream("/bundle/consistency.yaml")) {
            Map<String, List<Map<String, String>>> data = new Yaml().load(in);
            return new ConsistencyFile(
                    data.get("addresses").stream().map(Allowance::of).toList(),
                    data.get("releases").stream().map(Allowance::of).toList(),
                    data.get("kubernetes").stream().map(Allowance::of).toList(),
                    data.get("statements").stream().map(Statement::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
