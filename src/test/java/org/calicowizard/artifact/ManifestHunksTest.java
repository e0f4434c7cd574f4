package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.calicowizard.manifest.Edit;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The passages of a diff and the edits that made them. */
class ManifestHunksTest {

    private static final int VALID = 40;
    private static final int MOST_TRIES = 20 * VALID;
    private static final String PER_NODE = "ipFamily=ipv6 nodeIpv4=false routerId=per-node routerIds=a=10.0.0.1";

    @ParameterizedTest
    @ValueSource(strings = {"builtin", "official"})
    void everyEditIsInOneHunkAndEveryChangedLineHasItsReason(String base) {
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
                    isExplained(made.get().manifest());
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("-Dseed=" + seed + ": " + answers, e);
                }
            }
        }
        assertThat(valid).as("valid answers with -Dseed=" + seed).isEqualTo(VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "\uFEFF, ''",
        "'# mine\n', ''",
        "'', '---'",
        "'', '\n\n'",
    })
    void anUploadIsExplainedWhateverSurroundsIt(String top, String bottom) {
        String base =
                top + TestWizard.generate("ipFamily=ipv4").manifest().base().text() + bottom;
        for (String text : List.of(base, base.stripTrailing(), base.replace("\n", "\r\n"))) {
            isExplained(again(PER_NODE, text));
            isExplained(again("ipFamily=dual mtu=1400", text));
        }
    }

    @Test
    void warningsThatTheHeadOfAnEarlierRunHasTooStay() {
        String first = TestWizard.generate("ipFamily=dual encapsulation4=vxlan")
                .manifest()
                .text();
        isExplained(again("ipFamily=dual nodes=4 encapsulation4=vxlan mtu=1400", first));
    }

    @Test
    void theOldValueOfOneVariableIsNotShownAsThatOfTheNext() {
        String diff = ManifestDiff.of(
                TestWizard.generate("ipFamily=ipv6 nodeIpv4=false").manifest());
        assertThat(diff.lines().map(String::strip).map(line -> line.replaceAll(" +", " ")))
                .containsSequence(
                        "- value: \"autodetect\"", "+ value: \"none\"", "+ - name: IP6", "+ value: \"autodetect\"");
    }

    private static RenderedManifest again(String answers, String base) {
        return TestWizard.generate(answers, base.getBytes(StandardCharsets.UTF_8))
                .manifest();
    }

    private static void isExplained(RenderedManifest manifest) {
        List<ManifestHunk> hunks = ManifestDiff.hunks(manifest);
        assertThat(hunks.stream().flatMap(hunk -> hunk.edits().stream()))
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactlyInAnyOrderElementsOf(manifest.edits());
        assertThat(hunks.stream().flatMap(hunk -> hunk.changes().stream())).allSatisfy(ManifestHunksTest::hasReason);
        assertThat(rebuilt(manifest, hunks)).isEqualTo(manifest.text());
    }

    private static void hasReason(ManifestChange change) {
        if (change.edits().isEmpty()) {
            assertThat(change.added()).allMatch(line -> line.matches("\uFEFF?#.*\\R"));
        }
        assertThat(change.edits())
                .map(Edit::reason)
                .allSatisfy(reason -> assertThat(reason.docs()).hasScheme("https"));
    }

    /** Puts the manifest together from the base and what changed, each at the place that it names. */
    private static String rebuilt(RenderedManifest manifest, List<ManifestHunk> hunks) {
        List<String> base = lines(manifest.base().text());
        List<String> result = new ArrayList<>();
        int copied = 0;
        for (ManifestHunk hunk : hunks) {
            for (ManifestChange change : hunk.changes()) {
                result.addAll(base.subList(copied, change.before()));
                assertThat(result).hasSize(change.after());
                copied = change.before() + change.removed().size();
                assertThat(change.removed()).isEqualTo(base.subList(change.before(), copied));
                result.addAll(change.added());
            }
        }
        result.addAll(base.subList(copied, base.size()));
        return String.join("", result);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)"));
    }
}
