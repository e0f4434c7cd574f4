package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.ManifestDiff;
import org.calicowizard.testing.Golden;
import org.calicowizard.testing.ManifestAssert;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.Rendered;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenDiffTest {

    private static final List<String> HEAD = List.of("The comment at the head");

    @ParameterizedTest
    @MethodSource("cases")
    void theDiffAgainstTheBaseIsTheApprovedOne(Map.Entry<String, String> row) {
        RenderedManifest manifest = render(row.getValue());
        boolean ours = manifest.base().origin() == Origin.BUILTIN;
        String diff = ManifestDiff.of(manifest);
        Golden.verify("manifest/" + row.getKey() + ".diff", ours ? diff : addedLines(diff));
        Rendered.losslessly(manifest);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameAnswersOverTheirOwnResultChangeOnlyTheHead(Map.Entry<String, String> row) {
        RenderedManifest first = render(row.getValue());
        Generation again = TestWizard.generate(row.getValue(), first.text().getBytes(StandardCharsets.UTF_8));
        assertThat(again.manifest().edits()).isEmpty();
        assertThat(again.manifest().text()).endsWith(first.text());
        ManifestAssert.assertThat(again.manifest().text())
                .differsFrom(first.text())
                .onlyBy();
        Generation whole = TestWizard.generate(row.getValue());
        assertThat(again.traits().release()).isEqualTo(whole.traits().release());
        assertThat(again.traits().datastore()).isEqualTo(whole.traits().datastore());
        assertThat(again.traits().backend()).isEqualTo(whole.traits().backend());
        assertThat(again.traits().typha()).isEqualTo(whole.traits().typha());
    }

    @Test
    void dualStackWithoutKubeadmChangesFewerThanTwentyLinesOfTheOfficialManifest() {
        RenderedManifest manifest =
                render("base=official ipFamily=dual installer=other podCidrs=10.244.0.0/16,2a0e:97c0:1::/56");
        long changed = ManifestDiff.of(manifest)
                .lines()
                .skip(2)
                .filter(line -> line.startsWith("+") || line.startsWith("-"))
                .filter(line -> !line.startsWith("+#"))
                .count();
        assertThat(changed).isLessThan(20);
    }

    static Stream<Map.Entry<String, String>> cases() {
        return DecisionsFile.goldenCases().entrySet().stream();
    }

    /** With a comment at the head that does not change with the words of the rules. */
    private static RenderedManifest render(String answers) {
        if (answers.contains("base=official")) {
            OfficialManifests.matching("calico*.yaml");
        }
        Generation generation = TestWizard.generate(answers);
        return new Renderer().render(generation.manifest().base(), generation.plan(), HEAD);
    }

    /** Calico's own lines stay out of this project. */
    private static String addedLines(String diff) {
        List<String> lines = diff.lines().skip(2).toList();
        long removed = lines.stream().filter(line -> line.startsWith("-")).count();
        return lines.stream().filter(line -> line.startsWith("+")).collect(Collectors.joining("\n"))
                + "\nlines removed: " + removed + "\n";
    }
}
