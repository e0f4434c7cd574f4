package org.calicowizard.artifact.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calicowizard.answers.Problem;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.testing.Golden;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreflightGoldenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ipv4-ipip      | ipFamily=ipv4
            dual-vxlan     | ipFamily=dual podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56 serviceCidrs=10.96.0.0/16,fd5a:3c1e:7b20:ff00::/112 nodeCidrs=192.0.2.0/24,2001:db8:1::/64 encapsulation4=vxlan encapsulation6=vxlan mtu=1400 detect6=interface=^eth0$
            ipv6-no-ipv4   | ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 serviceCidrs=fd5a:3c1e:7b20:ff00::/112 nodeIpv4=false
            """)
    void theScriptOfEachFamilyIsTheApprovedOne(String name, String answers) {
        Golden.verify("preflight/" + name + ".sh", PreflightScripts.of(answers));
    }

    @Test
    void itIsAProgramNamedAfterTheManifest() {
        ArtifactFile file = PreflightScripts.file("ipFamily=dual");
        assertThat(file.path()).isEqualTo("calico-dual-v3.32.1-preflight.sh");
        assertThat(file.executable()).isTrue();
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).matches("[\\n -~]*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            installer=kubeadm  |
            installer=talos    | preflight-without-shell
            installer=kind     | preflight-in-node
            installer=minikube | preflight-in-node
            """)
    void whereNodesAreNoHostsThatIsSaid(String installer, String rule) {
        String answers = "ipFamily=ipv4 podCidrs=10.244.0.0/16 serviceCidrs=10.96.0.0/16 " + installer;
        assertThat(PreflightScripts.ARTIFACT.problems(TestWizard.generate(answers)))
                .extracting(Problem::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
        if ("preflight-in-node".equals(rule)) {
            assertThat(PreflightScripts.of(answers)).contains("\n# note preflight-in-node: Nodes of ");
        }
    }
}
