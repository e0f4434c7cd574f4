package org.calicowizard.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A file of this program that a person can correct: facts in YAML, or a template. What is wrong in it names it.
 *
 * @param name what it is called
 * @param text what it holds
 */
public record DataFile(String name, String text) {

    /**
     * Reads a file from the class path.
     *
     * @param name its absolute path, such as {@code /rules/rules.yaml}
     * @return the file
     */
    public static DataFile open(String name) {
        try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name)) {
            return new DataFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * What it holds as YAML.
     *
     * @return the mapping
     * @throws IllegalStateException if it is none, or one key is there twice
     */
    public Map<String, Object> map() {
        return mapping(content());
    }

    /**
     * What it holds as YAML.
     *
     * @return the rows
     * @throws IllegalStateException if it is no list of mappings, or one key is there twice in a row
     */
    public List<Map<String, Object>> list() {
        if (content() instanceof List<?> rows) {
            return rows.stream().map(this::mapping).toList();
        }
        throw new IllegalStateException(name + ": expected a list");
    }

    private Object content() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> mapping(Object node) {
        if (node instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException(name + ": expected a mapping, found " + node);
    }
}
