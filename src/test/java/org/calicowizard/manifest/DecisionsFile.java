package org.calicowizard.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The tables of {@code src/test/resources/manifest}. */
final class DecisionsFile {

    private DecisionsFile() {}

    /** The rows of {@code settings.yaml}: name, answers, what the manifest says. */
    static List<Map<String, Object>> settings() {
        return load("settings.yaml");
    }

    /** The tables of {@code decisions.yaml}. */
    static Map<String, Map<String, Map<String, Object>>> decisions() {
        return load("decisions.yaml");
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(Object list) {
        return (List<String>) list;
    }

    private static <T> T load(String name) {
        try (InputStream in = DecisionsFile.class.getResourceAsStream("/manifest/" + name)) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
