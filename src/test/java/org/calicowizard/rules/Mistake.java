package org.calicowizard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A row of {@code rules/mistakes.yaml}: a mistake that somebody made, and what becomes of it here. */
record Mistake(Map<String, Object> row) {

    static List<Mistake> all() {
        return rows("/rules/mistakes.yaml").stream().map(Mistake::new).toList();
    }

    static List<Mistake> with(String outcome) {
        return all().stream()
                .filter(mistake -> mistake.row.containsKey(outcome))
                .toList();
    }

    static List<Map<String, Object>> rows(String resource) {
        try (InputStream in = Mistake.class.getResourceAsStream(resource)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return Objects.requireNonNull(row.get(key), key).toString();
    }

    /** The mistake's query and base, as a case of the rules. */
    @SuppressWarnings("unchecked")
    RuleCase example() {
        return new RuleCase(text("mistake"), text("query"), text("query"), (Map<String, Object>)
                row.getOrDefault("base", Map.of()));
    }

    @SuppressWarnings("unchecked")
    Map<String, String> preventedBy() {
        return (Map<String, String>) Objects.requireNonNull(row.get("preventedBy"));
    }

    @Override
    public String toString() {
        return text("source") + " " + text("number") + ": " + text("mistake");
    }
}
