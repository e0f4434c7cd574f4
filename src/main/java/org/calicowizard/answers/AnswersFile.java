package org.calicowizard.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.calicowizard.release.CalicoVersion;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The data file {@code answers/answers.yaml}.
 *
 * @param defaults fixed defaults by key
 * @param numbers allowed numbers by key
 * @param builtin releases that the jar carries a base for
 */
record AnswersFile(Map<String, String> defaults, Map<String, String> numbers, Set<CalicoVersion> builtin) {

    private static final String NAME = "/answers/answers.yaml";

    static AnswersFile load() {
        try (InputStream in = AnswersFile.class.getResourceAsStream(NAME)) {
            return of(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static AnswersFile of(Map<String, Object> data) {
        List<String> builtin = (List<String>) data.get("builtin");
        return new AnswersFile(
                (Map<String, String>) data.get("defaults"),
                (Map<String, String>) data.get("numbers"),
                builtin.stream().map(CalicoVersion::parse).collect(Collectors.toSet()));
    }
}
