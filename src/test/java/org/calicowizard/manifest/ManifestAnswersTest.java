package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.SmallManifest;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestAnswersTest {

    private static final String NEWEST = "v3.32.1";

    @ParameterizedTest
    @MethodSource("readings")
    void answersAreWhatTheSettingsSay(Map<String, Object> row) {
        Map<String, Object> said = new LinkedHashMap<>(Map.of("schema", "1", "calico", NEWEST));
        said.putAll(says(row));
        assertThat(read(SmallManifest.changed(row))).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void lineEndsAndByteOrderMarkMakeNoDifference(Map<String, Object> row) {
        String text = SmallManifest.changed(row);
        assertThat(read("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "calico.yaml, ",
        "calico-typha.yaml, typha=on",
        "calico-vxlan.yaml, backend=vxlan",
        "calico-etcd.yaml, datastore=etcd",
    })
    void anOfficialManifestDiffersFromTheDefaultsByItsKindOnly(String file, String kind) {
        OfficialManifests.matching(file).forEach(path -> {
            Map<String, Object> said = new LinkedHashMap<>(Map.of("schema", "1", "ipFamily", "ipv4"));
            said.put("calico", path.getParent().getFileName().toString());
            if (kind != null) {
                said.put(kind.split("=")[0], kind.split("=")[1]);
            }
            assertThat(read(OfficialManifests.text(path))).as(path.toString()).isEqualTo(said);
        });
    }

    @Test
    void aTableOfRouterIdsIsReadAsItStandsThere() {
        String table = TestWizard.generate("ipFamily=ipv4 nodes=2 routerId=per-node routerIds=a=10.0.0.1,b.c=10.0.0.2")
                .manifest()
                .text()
                .replace("\"10.0.0.2\"", "\"10.0.0.9\"");
        assertThat(read(table))
                .containsEntry("routerId", "per-node")
                .containsEntry("routerIds", "a=10.0.0.1,b.c=10.0.0.9");
    }

    static Stream<Arguments> readings() {
        return DecisionsFile.readings().stream().map(row -> argumentSet((String) row.get("name"), row));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> says(Map<String, Object> row) {
        return (Map<String, Object>) row.get("says");
    }

    /** Each of one text, as all read answers are. */
    private static Map<String, Object> read(String manifest) {
        Base base = TestWizard.bases()
                .upload("sent.yaml", manifest.getBytes(StandardCharsets.UTF_8))
                .base()
                .orElseThrow();
        RawAnswers answers = TestWizard.manifestAnswers().read(base);
        Map<String, Object> said = new LinkedHashMap<>();
        answers.values().forEach((key, texts) -> {
            assertThat(texts).hasSize(1);
            said.put(key, texts.get(0));
        });
        return said;
    }
}
