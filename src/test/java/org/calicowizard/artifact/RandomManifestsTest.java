package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.manifest.FreshProof;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.Rendered;
import org.calicowizard.testing.TestWizard;
import org.calicowizard.testing.Unpacked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomManifestsTest {

    /** Of each origin of bases; the profile nightly asks for more. */
    private static final int VALID = Integer.getInteger("random.manifests", 1000);

    private static final int MOST_TRIES = 20 * VALID;

    @ParameterizedTest
    @ValueSource(strings = {"builtin", "official"})
    void whateverTheAnswersTheManifestIsSoundAndOtherwiseTheBase(String base) {
        if (base.equals("official")) {
            OfficialManifests.matching("calico*.yaml");
        }
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, String> texts = new HashMap<>();
        int valid = 0;
        for (int tries = 0; valid < VALID && tries < MOST_TRIES; tries++) {
            String answers = new RandomAnswers(random).text(base);
            Optional<Generation> made = TestWizard.outcome(answers).generation();
            if (made.isPresent()) {
                valid++;
                try {
                    isSound(answers, made.get(), random);
                    String text = made.get().manifest().text();
                    assertThat(texts.merge(made.get().manifest().tag(), text, (known, same) -> known))
                            .isEqualTo(text);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("-Dseed=" + seed + ": " + answers, e);
                }
            }
        }
        assertThat(valid).as("valid answers with -Dseed=" + seed).isEqualTo(VALID);
    }

    private static void isSound(String answers, Generation made, Random random) {
        RenderedManifest manifest = made.manifest();
        assertThat(made.findings()).noneMatch(finding -> finding.isError());
        Rendered.strictly(manifest);
        Rendered.losslessly(manifest);
        FreshProof.of(made);
        assertThat(manifest.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(manifest.text());
        assertThat(Unpacked.gzip(manifest.gzip())).isEqualTo(manifest.bytes());
        assertThat(manifest.text()).isEqualTo(again(canonical(made)));
        List<String> shuffled = new ArrayList<>(List.of(answers.split(" ")));
        Collections.shuffle(shuffled, random);
        assertThat(manifest.text()).isEqualTo(again(String.join(" ", shuffled)));
    }

    private static String again(String answers) {
        return TestWizard.generate(answers).manifest().text();
    }

    private static String canonical(Generation made) {
        return Stream.of(made.canonical().query().split("&"))
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }
}
