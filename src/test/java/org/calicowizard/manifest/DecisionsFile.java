package org.calicowizard.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** The answers of {@code golden-cases.yaml}, by name. */
    static Map<String, String> goldenCases() {
        return load("golden-cases.yaml");
    }

    /** The rows of {@code uploads.yaml}. */
    static List<Map<String, Object>> uploads() {
        return load("uploads.yaml");
    }

    /** The rows of {@code read.yaml}. */
    static List<Map<String, Object>> readings() {
        return load("read.yaml");
    }

    /** The rows of {@code refusals.yaml}. */
    static List<Map<String, Object>> refusals() {
        return load("refusals.yaml");
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(Object list) {
        return (List<String>) list;
    }

    private static <T> T load(String name) {
        return new Yaml().load(text(name));
    }

    private static String text(String name) {
        try (InputStream in = DecisionsFile.class.getResourceAsStream("/manifest/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
