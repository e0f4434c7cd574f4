package org.calicowizard.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.Rule;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.rules.RuleGroup;
import org.calicowizard.testing.SmallManifest;
import org.calicowizard.testing.TestWizard;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class InspectorTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final List<Map<String, Object>> ROWS = rows();

    @ParameterizedTest
    @MethodSource("examples")
    void everythingThatIsWrongIsFoundWithItsPlace(Map<String, Object> row) {
        Inspection inspection = TestWizard.inspect(SmallManifest.changed(row));
        Map<String, String> messages = new TreeMap<>();
        inspection
                .findings()
                .forEach(finding -> messages.merge(finding.rule().id(), said(finding), (one, other) -> one + other));
        assertThat(messages.keySet()).as("%s", messages).isEqualTo(finds(row).keySet());
        finds(row).forEach((rule, part) -> assertThat(messages.get(rule)).contains(part));
        boolean editable = (boolean) row.getOrDefault("editable", true);
        assertThat(inspection.manifest().orElseThrow().editable()).isEqualTo(editable);
        assertThat(inspection.answers().isPresent()).isEqualTo(editable);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void errorsComeFirstAndNothingIsLeftToFillIn(Map<String, Object> row) {
        List<Finding> findings = TestWizard.inspect(SmallManifest.changed(row)).findings();
        assertThat(findings).extracting(finding -> finding.rule().severity()).isSorted();
        assertThat(findings).allSatisfy(finding -> {
            assertThat(said(finding)).doesNotContainPattern("\\{\\d}");
            assertThat(ENGLISH.of(finding.fix())).doesNotContainPattern("\\{\\d}");
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void lineEndsAndByteOrderMarkMakeNoDifference(Map<String, Object> row) {
        String text = SmallManifest.changed(row);
        Inspection other = TestWizard.inspect("\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(other.findings()).isEqualTo(TestWizard.inspect(text).findings());
    }

    @Test
    void everyRuleOfInspectionHasAnExample() {
        Set<String> found =
                ROWS.stream().flatMap(row -> finds(row).keySet().stream()).collect(Collectors.toSet());
        assertThat(RuleBook.load().rules())
                .filteredOn(rule -> rule.group() == RuleGroup.INSPECTION)
                .extracting(Rule::id)
                .isNotEmpty()
                .isSubsetOf(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ipFamily=ipv4                                     | calico
            ipFamily=dual typha=on                            | calico-typha
            ipFamily=dual backend=vxlan                       | calico-vxlan
            """)
    void theKindIsThatOfTheFileThatItCouldBe(String answers, String kind) {
        Inspection inspection =
                TestWizard.inspect(TestWizard.generate(answers).manifest().text());
        InspectedManifest manifest = inspection.manifest().orElseThrow();
        assertThat(manifest.kind().value()).isEqualTo(kind);
        assertThat(manifest.release()).hasToString("Optional[v3.32.1]");
        assertThat(manifest.official()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("otherKinds")
    void whatCannotBeEditedHasItsKindAndNoAnswers(Map<String, Object> row) {
        Inspection inspection = TestWizard.inspect((String) row.get("manifest"));
        String rule = (String) row.get("rule");
        assertThat(TestWizard.rules(inspection.findings())).containsExactly(rule);
        assertThat(inspection.answers()).isEmpty();
        if (Set.of("base-not-yaml", "base-not-kubernetes").contains(rule)) {
            assertThat(inspection.manifest()).isEmpty();
        } else {
            assertThat(inspection.manifest().orElseThrow().editable()).isFalse();
        }
    }

    static Stream<Arguments> examples() {
        return ROWS.stream().map(row -> argumentSet((String) row.get("name"), row));
    }

    static Stream<Arguments> otherKinds() {
        List<Map<String, Object>> rows = load("/manifest/refusals.yaml");
        return rows.stream().map(row -> argumentSet((String) row.get("rule"), row));
    }

    private static String said(Finding finding) {
        return ENGLISH.of(finding.message());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> finds(Map<String, Object> row) {
        return new TreeMap<>((Map<String, String>) row.get("finds"));
    }

    private static List<Map<String, Object>> rows() {
        return load("/inspection/findings.yaml");
    }

    private static <T> T load(String name) {
        try (InputStream in = InspectorTest.class.getResourceAsStream(name)) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
