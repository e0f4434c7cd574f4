package org.calicowizard.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    private static final String URL = "'https://calico-wizard.platform.example.com/api/v1/manifest'";

    @Test
    void aCommandThatFitsStaysOnOneLine() {
        assertThat(CommandLine.folded("curl -fsS " + URL)).isEqualTo("curl -fsS " + URL);
    }

    @Test
    void aLongCommandIsBrokenBeforeOptionsAddressesAndPipes() {
        assertThat(CommandLine.folded("curl -fsSG " + URL + " -d ipFamily=dual -d installer=k3s | tee calico.yaml"))
                .isEqualTo("curl -fsSG " + URL + " \\\n  -d ipFamily=dual -d installer=k3s | tee calico.yaml");
        assertThat(CommandLine.folded("curl -fsS " + URL + " | tar -xz"))
                .isEqualTo("curl -fsS " + URL + " \\\n  | tar -xz");
        assertThat(CommandLine.folded("curl -fsS -H 'Accept: text/plain' " + URL + " | less"))
                .isEqualTo("curl -fsS -H 'Accept: text/plain' \\\n  " + URL + " | less");
    }
}
