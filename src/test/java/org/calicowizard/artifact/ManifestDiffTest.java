package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestDiffTest {

    private static final String PER_NODE = "ipFamily=ipv4 nodes=1 routerId=per-node routerIds=node-a=10.0.0.1";

    @ParameterizedTest
    @ValueSource(strings = {"ipFamily=ipv4", "ipFamily=dual", "ipFamily=ipv6 backend=vxlan", PER_NODE})
    void thePatchOnTheBaseGivesTheManifest(String answers) throws PatchFailedException {
        RenderedManifest manifest = TestWizard.generate(answers).manifest();
        var patch = UnifiedDiffUtils.parseUnifiedDiff(
                ManifestDiff.of(manifest).lines().toList());
        assertThat(patch.applyTo(manifest.base().text().lines().toList()))
                .isEqualTo(manifest.text().lines().toList());
    }

    @Test
    void aMissingLineEndIsSaidAsPatchSaysIt() {
        String base =
                TestWizard.generate("ipFamily=ipv4").manifest().base().text().stripTrailing();
        String diff = ManifestDiff.of(TestWizard.generate(PER_NODE, base.getBytes(StandardCharsets.UTF_8))
                .manifest());
        assertThat(diff.lines())
                .containsSequence("-  maxUnavailable: 1", "\\ No newline at end of file", "+  maxUnavailable: 1");
    }

    @Test
    void aLastLineThatLooksLikeTheNameOfAFileIsNone() {
        String base = TestWizard.generate("ipFamily=ipv4").manifest().base().text() + "---";
        String diff = ManifestDiff.of(TestWizard.generate(PER_NODE, base.getBytes(StandardCharsets.UTF_8))
                .manifest());
        assertThat(diff.lines()).containsSequence("----", "\\ No newline at end of file");
    }

    @Test
    void whatAFindingQuotesCannotBreakOutOfTheCommentEither() {
        Generation made = TestWizard.generate("ipFamily=ipv4");
        Finding quoting = RuleBook.load().finding(Problem.of("base-release-unknown", "v3\nkind: Pod\u2028\u0000"));
        assertThat(new Head().lines(made.canonical(), made.manifest().base(), made.traits(), List.of(quoting)))
                .last()
                .asString()
                .contains("v3\uFFFDkind: Pod\uFFFD\uFFFD");
    }

    @Test
    void theHeadOfAnEarlierRunGivesWayToTheNewOne() {
        Generation first = TestWizard.generate("ipFamily=dual encapsulation4=vxlan");
        Generation second = TestWizard.generate(
                "ipFamily=dual nodes=4", bytes(first.manifest().text()));
        assertThat(second.findings()).isNotEmpty();
        List<String> lines = second.manifest().text().lines().toList();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("# Calico IP Wizard, from "))
                .hasSize(1);
        assertThat(lines).filteredOn(line -> line.startsWith("# Answers ")).hasSize(1);
        String comment = first.manifest().base().text().lines().findFirst().orElseThrow();
        assertThat(lines.get(2 + second.findings().size())).isEqualTo(comment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# note to self: mind this\n", "# Answers 0: x\n", "# Calico IP Wizard, from hearsay\n"})
    void aCommentOfTheUserStays(String comment) {
        String base =
                comment + TestWizard.generate("ipFamily=ipv4").manifest().base().text();
        assertThat(TestWizard.generate("ipFamily=ipv4", bytes(base)).manifest().text())
                .endsWith(base);
    }

    @Test
    void aHeadOfAnyLengthGivesWay() {
        Generation first = TestWizard.generate("ipFamily=ipv4");
        String[] parts = first.manifest().text().split("\n", 3);
        String base = parts[0] + "\n" + parts[1] + "\n" + "# note a-b: c\n".repeat(100_000) + parts[2];
        assertThat(TestWizard.generate("ipFamily=ipv4", bytes(base)).manifest().text())
                .doesNotContain("# note a-b");
    }

    @Test
    void theHeadSaysBaseAnswersAndWhatToMind() {
        Generation made = TestWizard.generate("ipFamily=dual encapsulation4=vxlan");
        List<String> head =
                made.manifest().text().lines().limit(2 + made.findings().size()).toList();
        assertThat(head).allSatisfy(line -> assertThat(line).startsWith("# "));
        assertThat(head.get(0))
                .contains("built-in")
                .contains(made.manifest().base().sha256());
        assertThat(head.get(1))
                .contains(made.canonical().id())
                .contains(made.canonical().query());
        assertThat(made.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(head)
                        .anyMatch(line ->
                                line.startsWith("# " + finding.rule().severity().value() + " "
                                        + finding.rule().id())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface=eth0\nIP",
                "interface=eth0\u0085IP",
                "interface=eth0\u2028IP",
                "interface=eth0\u0000IP"
            })
    void noAnswerBreaksOutOfTheComment(String detect) {
        Outcome outcome =
                TestWizard.outcome(new RawAnswers(Map.of("ipFamily", List.of("ipv4"), "detect4", List.of(detect))));
        assertThat(TestWizard.rules(outcome.errors())).containsExactly("unknown-value");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
