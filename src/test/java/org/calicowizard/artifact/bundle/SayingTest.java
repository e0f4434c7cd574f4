package org.calicowizard.artifact.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            podSubnet: "10.244.0.0/16,fd5a:3c1e:7b20::/56"     | 10.244.0.0/16 fd5a:3c1e:7b20::/56
            serviceSubnet: 10.96.0.0/12                         | 10.96.0.0/12
            POD_CIDRS_6='FD5A:3c1e:7b20:0::/56'                 | fd5a:3c1e:7b20::/56
            advertiseAddress: "[fd5a::1]:6443"                  | fd5a::1
            --node-ip=10.20.0.4,fd5a::4                         | 10.20.0.4 fd5a::4
            The range 10.244.0.0/16.                            | 10.244.0.0/16
            image: calico/node:v3.32.1 at 12:30:45, 1.2.3.4.5   | ''
            """)
    void everyRangeAndAddressOfALineIsSeen(String line, String values) {
        assertThat(String.join(" ", values(Saying.addresses(line)))).isEqualTo(values);
    }

    @Test
    void versionsAreSeenWithAndWithoutTheirPatch() {
        assertThat(values(Saying.kubernetes("kubernetesVersion: v1.34.2, kindest/node:v1.33 and 1.35, not v3.1.44")))
                .containsExactly("1.34", "1.33", "1.35");
        assertThat(values(Saying.releases("image: docker.io/calico/cni:v3.31.7 # v3.32")))
                .containsExactly("v3.31.7");
    }

    private static List<String> values(List<Saying> sayings) {
        return sayings.stream().map(Saying::value).toList();
    }
}
