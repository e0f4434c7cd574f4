package org.calicowizard.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesVersionTest {

    @ParameterizedTest
    @CsvSource({"1.36, 1.36", "v1.36, 1.36", "1.36.2, 1.36.2", "v1.36.0, 1.36.0", "' 1.36 ', 1.36"})
    void aVersionIsReadWithAndWithoutVAndPatch(String text, String canonical) {
        assertThat(KubernetesVersion.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.x", "1.36.", "1.36.2-gke.1", "01.36", "1.36.2.1", "stable"})
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatExceptionOfType(VersionFormatException.class)
                .isThrownBy(() -> KubernetesVersion.parse(text))
                .withMessage("\"" + text + "\" is no Kubernetes version; write one such as 1.36 or 1.36.2");
    }

    @Test
    void aVersionWithoutPatchSortsBeforeItsPatches() {
        assertThat(KubernetesVersion.parse("1.36"))
                .isLessThan(KubernetesVersion.parse("1.36.0"))
                .isGreaterThan(KubernetesVersion.parse("1.35.9"))
                .isGreaterThan(KubernetesVersion.parse("1.9"));
    }

    @Test
    void theMinorOfAPatchIsTheVersionThatTestedListsName() {
        assertThat(KubernetesVersion.parse("1.36.2").withoutPatch())
                .isEqualTo(new KubernetesVersion(1, 36, OptionalInt.empty()))
                .isEqualTo(KubernetesVersion.parse("1.36"));
    }
}
