package org.calicowizard.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    @ParameterizedTest
    @CsvSource({
        ">=v3.29.0, v3.28.5, false",
        ">=v3.29.0, v3.29.0, true",
        ">v3.29.0, v3.29.0, false",
        ">v3.29.0, v3.29.1, true",
        "<v3.29.8, v3.29.7, true",
        "<v3.29.8, v3.29.8, false",
        "<=v3.29.8, v3.29.8, true",
        "<=v3.29.8, v3.29.9, false",
        "=v3.29.0, v3.29.0, true",
        "=v3.29.0, v3.29.1, false",
        ">=v3.29.0 <v3.29.8, v3.29.7, true",
        ">=v3.29.0 <v3.29.8, v3.28.9, false",
        "<v3.28.3 || =v3.29.0, v3.28.2, true",
        "<v3.28.3 || =v3.29.0, v3.28.3, false",
        "<v3.28.3 || =v3.29.0, v3.29.0, true",
        "<v3.28.3||=v3.29.0, v3.29.1, false"
    })
    void aRangeHoldsExactlyTheVersionsBetweenItsBounds(String range, String version, boolean matches) {
        assertThat(VersionRange.parse(range).matches(CalicoVersion.parse(version)))
                .isEqualTo(matches);
    }

    @Test
    void aRangeIsWrittenAsItIsRead() {
        VersionRange range = VersionRange.parse("  >=3.29.0   <v3.29.8||=v3.30.0");

        assertThat(range).hasToString(">=v3.29.0 <v3.29.8 || =v3.30.0");
        assertThat(VersionRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v3.29.0",
                ">=",
                ">= v3.29.0",
                "~v3.29.0",
                ">=v3.29",
                "<v3.29.0 ||",
                "|| <v3.29.0",
                "==v3.29.0"
            })
    void aMalformedRangeIsRefused(String range) {
        assertThatExceptionOfType(VersionFormatException.class).isThrownBy(() -> VersionRange.parse(range));
    }
}
