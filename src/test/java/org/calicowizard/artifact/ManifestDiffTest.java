package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.manifest.RenderedManifest;
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
}
