package org.calicowizard.artifact.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyGoldenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ipv4-vxlan-typha | ipFamily=ipv4 podCidrs=10.244.0.0/16 backend=vxlan nodes=80 base=builtin installer=k3s
            dual-ipip        | ipFamily=dual podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56 serviceCidrs=10.96.0.0/16,fd5a:3c1e:7b20:ff00::/112 encapsulation4=ipip encapsulation6=vxlan
            ipv6-no-ipv4     | ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 serviceCidrs=fd5a:3c1e:7b20:ff00::/112 nodeIpv4=false
            """)
    void theScriptOfEachFamilyIsTheApprovedOne(String name, String answers) {
        Golden.verify("verify/" + name + ".sh", VerifyScripts.of(answers));
    }

    @Test
    void itIsAProgramNamedAfterTheManifest() {
        ArtifactFile file = VerifyScripts.file("ipFamily=dual");
        assertThat(file.path()).isEqualTo("calico-dual-v3.32.1-verify.sh");
        assertThat(file.executable()).isTrue();
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).matches("[\\n -~]*");
    }
}
