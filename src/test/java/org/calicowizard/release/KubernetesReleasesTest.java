package org.calicowizard.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.calicowizard.text.DataFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubernetesReleasesTest {

    private final KubernetesReleases releases = KubernetesReleases.load();

    @ParameterizedTest
    @CsvSource({
        "1.15.12, ABSENT",
        "1.16, ALPHA",
        "1.19.16, ALPHA",
        "1.20, REDESIGNED_ALPHA",
        "1.21.0, BETA",
        "1.22.17, BETA",
        "1.23.0, STABLE",
        "1.37, STABLE",
        "2.0, STABLE"
    })
    void dualStackRipenedOverTheVersions(String version, DualStackStage stage) {
        assertThat(releases.dualStack(KubernetesVersion.parse(version))).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "1.12, ''",
        "1.13, v1beta1",
        "1.15, v1beta2",
        "1.21.14, v1beta2",
        "1.22.0, v1beta3",
        "1.30.9, v1beta3",
        "1.31.0, v1beta4",
        "1.36, v1beta4",
        "1.37, v1beta4",
        "1.38, v1beta4"
    })
    void kubeadmReadsTheNewestApiOfItsTime(String version, String api) {
        assertThat(releases.kubeadmApi(KubernetesVersion.parse(version)).orElse(""))
                .isEqualTo(api);
    }

    @ParameterizedTest
    @CsvSource({
        "1.34.9, false, true",
        "1.35, true, false",
        "1.35.0, true, false",
        "1.37.4, true, false",
        "1.38, false, false"
    })
    void aVersionIsSupportedPastItsSupportOrYetToCome(String text, boolean supported, boolean endOfLife) {
        KubernetesVersion version = KubernetesVersion.parse(text);

        assertThat(releases.supported(version)).isEqualTo(supported);
        assertThat(releases.endOfLife(version)).isEqualTo(endOfLife);
        assertThat(releases.asOf()).isEqualTo("2026-11-23");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        'asOf:';          'as-of:';         unknown key as-of
        'stage: beta';    'stage: betta';   unknown stage betta
        'oldest:';        'eldest:';        unknown key eldest
        'api: v1beta4';   'name: v1beta4';  unknown key name
        'supported: {oldest: "1.35", newest: "1.37"}'; ''; nothing for supported
        """)
    void aMistakeInTheDataFileFailsTheLoadingWithFileAndKey(String right, String wrong, String message) {
        String yaml = facts().replace(right, wrong);

        assertThatIllegalStateException()
                .isThrownBy(() -> new KubernetesReleasesFile(DataRow.of(new DataFile("kubernetes.yaml", yaml))).read())
                .withMessageContaining("kubernetes.yaml")
                .withMessageContaining(message);
    }

    private static String facts() {
        return DataFile.open("/release/kubernetes-releases.yaml").text();
    }
}
