package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.TestWizard;
import org.calicowizard.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A link keeps its meaning for ever; the rows stand in {@code answers/permalinks.yaml}. */
class PermalinksTest {

    private static final Pattern FINDINGS = Pattern.compile("(?m)^# (?:warning|note) .*\n");

    static List<Map<String, String>> rows() throws IOException {
        try (InputStream in = PermalinksTest.class.getResourceAsStream("/answers/permalinks.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLinkGivesTheSameManifestForEver(Map<String, String> row) {
        Optional.ofNullable(row.get("official"))
                .map(file -> file.split("/"))
                .ifPresent(file -> OfficialManifests.text(file[0], file[1]));
        Generation generation = TestWizard.outcome(answers(row)).generation().orElseThrow();
        assertThat(generation.canonical().permalink()).isEqualTo(row.get("link"));
        assertThat(generation.canonical().id()).isEqualTo(row.get("id"));
        assertThat(Sha256.of(withoutFindings(generation.manifest()))).isEqualTo(row.get("manifest"));
    }

    @Test
    void theLinksHaveEveryKeyThatALinkCanHave() throws IOException {
        assertThat(rows().stream()
                        .flatMap(row -> answers(row).values().keySet().stream())
                        .collect(Collectors.toSet()))
                .as("a link to an existing cluster gives nothing")
                .isEqualTo(new AnswersReader(TestWizard.releases())
                        .keys().stream().filter(key -> !key.equals("cluster")).collect(Collectors.toSet()));
    }

    private static RawAnswers answers(Map<String, String> row) {
        return RawAnswers.ofQuery(row.get("link").substring("/?".length()));
    }

    /** Of the comment at the head, what was made of what; a warning may be worded better, or be new. */
    private static String withoutFindings(RenderedManifest manifest) {
        String head = manifest.head().replacement();
        assertThat(manifest.text()).startsWith(head);
        return FINDINGS.matcher(head).replaceAll("") + manifest.text().substring(head.length());
    }
}
