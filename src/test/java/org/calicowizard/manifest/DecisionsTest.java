package org.calicowizard.manifest;

import static org.calicowizard.testing.ManifestAssert.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.Rendered;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionsTest {

    @ParameterizedTest
    @MethodSource("settings")
    void theManifestSaysWhatWasDecidedAndNothingElse(String answers, List<String> says) {
        RenderedManifest manifest = TestWizard.generate(answers).manifest();
        assertThat(manifest.text()).differsFrom(manifest.base().text()).onlyBy(says.toArray(String[]::new));
        Rendered.strictly(manifest);
        everyEditHasItsReason(manifest);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyFamilyInstallerKindAndReleaseAtHand(String release, String kind, String answers, List<String> says) {
        OfficialManifests.text(release, kind);
        RenderedManifest manifest = TestWizard.generate(answers).manifest();
        Assertions.assertThat(manifest.base().file()).isEqualTo(kind);
        assertThat(manifest.text()).differsFrom(manifest.base().text()).onlyBy(says.toArray(String[]::new));
        Rendered.strictly(manifest);
        everyEditHasItsReason(manifest);
    }

    private static void everyEditHasItsReason(RenderedManifest manifest) {
        Assertions.assertThat(manifest.edits()).allSatisfy(edit -> {
            Assertions.assertThat(edit.reason().docs()).hasScheme("https");
            Assertions.assertThat(edit.reason().message().key()).startsWith("plan.");
            Assertions.assertThat(edit.after()).isNotEqualTo(edit.before());
        });
    }

    static Stream<Arguments> settings() {
        return DecisionsFile.settings().stream()
                .map(row -> argumentSet(
                        (String) row.get("name"), row.get("answers"), DecisionsFile.texts(row.get("says"))));
    }

    static Stream<Arguments> decisions() {
        var tables = DecisionsFile.decisions();
        return tables.get("releases").entrySet().stream()
                .flatMap(release -> tables.get("kinds").entrySet().stream()
                        .flatMap(kind -> tables.get("families").entrySet().stream()
                                .map(family -> decision(release, kind, family))));
    }

    private static Arguments decision(
            Map.Entry<String, Map<String, Object>> release,
            Map.Entry<String, Map<String, Object>> kind,
            Map.Entry<String, Map<String, Object>> family) {
        String answers = "calico=" + release.getKey() + " " + kind.getValue().get("answers") + " "
                + family.getValue().get("answers");
        boolean leftover = family.getValue().containsKey("leftoverPool");
        String encapsulation = kind.getKey().contains("vxlan") ? "vxlan" : "none";
        Stream<String> pool =
                leftover ? DecisionsFile.texts(release.getValue().get(encapsulation)).stream() : Stream.empty();
        List<String> says = Stream.of(
                        DecisionsFile.texts(family.getValue().get("says")).stream(),
                        DecisionsFile.texts(kind.getValue().get("says")).stream(),
                        pool)
                .flatMap(lines -> lines)
                .map(line -> line.replace("TUNNEL", (String) kind.getValue().get("tunnel")))
                .toList();
        String name = family.getKey() + ", " + kind.getKey() + " of " + release.getKey();
        return argumentSet(name, release.getKey(), kind.getKey(), answers, says);
    }
}
