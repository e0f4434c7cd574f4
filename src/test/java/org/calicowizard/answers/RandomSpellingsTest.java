package org.calicowizard.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calicowizard.answers.RandomAnswersTest.withoutEncapsulation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.calicowizard.document.AnswersDocument;
import org.calicowizard.release.CalicoReleases;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Equal answers are one, however they are written: many random ones, each in a few of its spellings. */
class RandomSpellingsTest {

    private static final int RUNS = 200;
    private static final AnswersReader READER = new AnswersReader(CalicoReleases.load());

    private final AnswersDocument document = new AnswersDocument();

    @Test
    void answersInAnySpellingAreTheSame() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Answers answers = read(RandomAnswersTest.random(random));
            CanonicalAnswers canonical = READER.canonical(answers);
            for (RawAnswers spelled : spellings(canonical, new Spelling(random))) {
                Answers again = read(spelled);
                assertThat(READER.canonical(again))
                        .as("seed %d: %s", seed, spelled)
                        .isEqualTo(canonical);
                assertThat(READER.canonical(again).id()).isEqualTo(canonical.id());
                assertThat(withoutEncapsulation(again)).isEqualTo(withoutEncapsulation(answers));
            }
        }
    }

    private List<RawAnswers> spellings(CanonicalAnswers canonical, Spelling spelling) {
        String query = spelling.form(canonical).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> entry.getKey() + "=" + encoded(text)))
                .collect(Collectors.joining("&"));
        Map<String, Object> json = spelling.document(canonical);
        Map<String, Object> yaml = spelling.document(canonical);
        return List.of(
                RawAnswers.ofQuery(query),
                document.readJson(JsonMapper.shared().writeValueAsBytes(json)),
                document.readYaml(new Yaml().dump(yaml).getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Answers read(RawAnswers raw) {
        Reading reading = READER.read(raw);
        assertThat(reading.problems()).as("%s", raw).isEmpty();
        return reading.answers().orElseThrow();
    }
}
