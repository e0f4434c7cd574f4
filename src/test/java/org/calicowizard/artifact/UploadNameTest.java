package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadNameTest {

    @ParameterizedTest
    @CsvSource({
        "calico.yaml, calico.yaml",
        "'', manifest.yaml",
        ".., manifest.yaml",
        "mine/., manifest.yaml",
        "/etc/calico/mine.yaml, mine.yaml",
        "C:\\calico\\mine.yaml, mine.yaml",
        "my calico.yaml, my_calico.yaml",
        "'a;type=text/html,b.yaml', html_b.yaml",
        "'a;b,c''d.yaml', a_b_c_d.yaml",
        "кали.yaml, ____.yaml"
    })
    void theNameMeansNothingToShellsAndCommands(String given, String shown) {
        assertThat(new Upload(given, new byte[0]).file()).isEqualTo(shown);
    }

    @Test
    void theNameCannotAddLines() {
        assertThat(new Upload("a.yaml\n+++ b\r\u2028c", new byte[0]).file()).isEqualTo("a.yaml_____b__c");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(new Upload("x".repeat(5_000), new byte[0]).file()).hasSize(100);
    }
}
