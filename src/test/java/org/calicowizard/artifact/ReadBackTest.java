package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.calicowizard.answers.CanonicalAnswers;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.inspection.Inspection;
import org.calicowizard.manifest.Base;
import org.calicowizard.rules.Severity;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ReadBackTest {

    private static final int VALID = 150;
    private static final int MOST_TRIES = 20 * VALID;

    @ParameterizedTest
    @ValueSource(strings = {"builtin", "official"})
    void aManifestThatWasMadeHereTellsTheAnswersThatItWasMadeOf(String base) {
        if (base.equals("official")) {
            OfficialManifests.matching("calico*.yaml");
        }
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int valid = 0;
        for (int tries = 0; valid < VALID && tries < MOST_TRIES; tries++) {
            String answers = new RandomAnswers(random).text(base);
            Optional<Generation> made = TestWizard.outcome(answers).generation();
            if (made.isPresent()) {
                valid++;
                try {
                    tellsItsAnswers(made.get());
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("-Dseed=" + seed + ": " + answers, e);
                }
            }
        }
        assertThat(valid).as("valid answers with -Dseed=" + seed).isEqualTo(VALID);
    }

    @ParameterizedTest
    @MethodSource("goldenCases")
    void soDoesEveryManifestThatIsApproved(String answers) {
        tellsItsAnswers(TestWizard.generate(answers));
    }

    static Stream<String> goldenCases() throws IOException {
        try (InputStream in = ReadBackTest.class.getResourceAsStream("/manifest/golden-cases.yaml")) {
            Map<String, String> cases = new Yaml().load(in);
            boolean official = OfficialManifests.directory().isPresent();
            return cases.values().stream().filter(answers -> official || !answers.contains("base=official"));
        }
    }

    private static void tellsItsAnswers(Generation made) {
        RawAnswers read = TestWizard.manifestAnswers().read(base(made.manifest().text()));
        Generation again = TestWizard.outcome(read)
                .generation()
                .orElseThrow(() -> new AssertionError("refused: " + read.values()));
        assertThat(again.canonical().query()).isEqualTo(made.canonical().query());
        assertThat(again.canonical().id()).isEqualTo(made.canonical().id());
        assertThat(again.manifest().text()).isEqualTo(made.manifest().text());
        withoutItsCommentItSaysTheSameToCalico(made);
        inspectionTellsThemAndFindsNothingMore(made);
    }

    private static void inspectionTellsThemAndFindsNothingMore(Generation made) {
        Inspection inspection = TestWizard.inspect(made.manifest().text());
        CanonicalAnswers canonical = inspection.answers().orElseThrow().canonical();
        assertThat(canonical.id()).isEqualTo(made.canonical().id());
        assertThat(canonical.permalink()).isEqualTo(made.canonical().permalink());
        assertThat(canonical.complete()).isEqualTo(made.canonical().complete());
        assertThat(inspection.manifest().orElseThrow().editable()).isTrue();
        assertThat(inspection.findings())
                .filteredOn(finding -> finding.rule().severity() != Severity.NOTE)
                .extracting(finding -> finding.rule().id())
                .isSubsetOf(TestWizard.rules(made.findings()));
    }

    /** What only the comment can say does not reach a node, but the number of nodes decides that of Typha's replicas. */
    private static void withoutItsCommentItSaysTheSameToCalico(Generation made) {
        byte[] bare = made.manifest()
                .text()
                .replaceFirst("# Answers [0-9a-f]{12}", "# Once made of")
                .getBytes(StandardCharsets.UTF_8);
        RawAnswers read = TestWizard.manifestAnswers()
                .read(TestWizard.bases().upload("bare.yaml", bare).base().orElseThrow());
        Outcome again = TestWizard.outcome(read, bare);
        assertThat(again.generation()
                        .orElseThrow(() -> new AssertionError(again.errors()))
                        .manifest()
                        .edits())
                .filteredOn(edit -> !edit.path().equals("spec.replicas"))
                .isEmpty();
    }

    private static Base base(String manifest) {
        return TestWizard.bases()
                .upload("made.yaml", manifest.getBytes(StandardCharsets.UTF_8))
                .base()
                .orElseThrow();
    }
}
