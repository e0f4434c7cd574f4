package org.calicowizard.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalicoVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"v3.32.1", "3.32.1", " v3.32.1 "})
    void aReleaseIsReadWithAndWithoutV(String text) {
        assertThat(CalicoVersion.parse(text))
                .isEqualTo(new CalicoVersion(3, 32, 1))
                .hasToString("v3.32.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "v3.32", "3", "V3.32.1", "v3.32.1-rc1", "v3.032.1", "v3.32.1.0", "v3.32.99999", "latest"})
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatExceptionOfType(VersionFormatException.class)
                .isThrownBy(() -> CalicoVersion.parse(text))
                .withMessage("\"" + text + "\" is no Calico release; write one such as v3.32.1");
        assertThat(CalicoVersion.find(text)).isEmpty();
    }

    @Test
    void releasesSortByNumberNotByText() {
        assertThat(CalicoVersion.parse("v3.9.10"))
                .isGreaterThan(CalicoVersion.parse("v3.9.9"))
                .isLessThan(CalicoVersion.parse("v3.10.0"))
                .isLessThan(CalicoVersion.parse("v4.0.0"));
    }
}
