package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;

class EbpfUploadTest {

    @Test
    void theEbpfDataPlaneIsRefusedWhereItDropsIpv6() {
        String ebpf = TestWizard.generate("ipFamily=ipv4")
                .manifest()
                .text()
                .replace(
                        "- name: FELIX_HEALTHENABLED",
                        "- name: FELIX_BPFENABLED\n              value: \"true\"\n            - name: FELIX_HEALTHENABLED");
        String old = ebpf.replace("v3.32.1", "v3.26.5");
        assertThat(TestWizard.rules(
                        TestWizard.outcome("ipFamily=dual calico=v3.26.5", old.getBytes(StandardCharsets.UTF_8))
                                .errors()))
                .containsExactly("base-ebpf-without-ipv6");
        assertThat(TestWizard.rules(
                        TestWizard.generate("ipFamily=ipv4 calico=v3.26.5", old.getBytes(StandardCharsets.UTF_8))
                                .findings()))
                .contains("base-ebpf-api-server");
        assertThat(TestWizard.rules(TestWizard.generate("ipFamily=dual", ebpf.getBytes(StandardCharsets.UTF_8))
                        .findings()))
                .contains("base-ebpf-api-server");
    }
}
