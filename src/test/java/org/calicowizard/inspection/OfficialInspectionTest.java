package org.calicowizard.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a release publishes is in order, but for what its administrator must fill in. */
class OfficialInspectionTest {

    @ParameterizedTest
    @CsvSource({
        "calico.yaml, calico, true, ",
        "calico-typha.yaml, calico-typha, true, ",
        "calico-vxlan.yaml, calico-vxlan, true, ",
        "calico-etcd.yaml, calico-etcd, true, etcd-endpoints-required",
        "canal.yaml, canal, false, base-canal",
        "calico-policy-only.yaml, policy-only, false, base-policy-only",
    })
    void anOfficialManifestIsKnownByItsBytesAndRaisesNoFalseAlarm(
            String file, String kind, boolean editable, String rule) {
        for (Path path : OfficialManifests.matching(file)) {
            String release = path.getParent().getFileName().toString();
            Inspection inspection = TestWizard.inspect(OfficialManifests.text(path));
            InspectedManifest manifest = inspection.manifest().orElseThrow();
            assertThat(manifest.kind().value()).isEqualTo(kind);
            assertThat(manifest.editable()).isEqualTo(editable);
            assertThat(manifest.release()).hasToString("Optional[" + release + "]");
            assertThat(manifest.official()).hasValueSatisfying(official -> {
                assertThat(official.file()).isEqualTo(file);
                assertThat(official.release()).hasToString(release);
            });
            assertThat(TestWizard.rules(inspection.findings()))
                    .as(path.toString())
                    .isEqualTo(rule == null ? List.of() : List.of(rule));
        }
    }
}
