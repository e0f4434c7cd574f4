package org.calicowizard.artifact.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calicowizard.testing.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightShellcheckTest {

    private static final String DUAL = "ipFamily=dual podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56"
            + " serviceCidrs=10.96.0.0/16,fd5a:3c1e:7b20:ff00::/112 ";
    private static final String IPV6 =
            "ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 serviceCidrs=fd5a:3c1e:7b20:ff00::/112 ";

    private static final List<String> VARIANTS = List.of(
            "ipFamily=ipv4",
            "ipFamily=ipv4 mtu=1400 detect4=interface=^(eth0|it\"s\\$\\(id\\))$ backend=vxlan",
            DUAL + "nodes=80 nodeCidrs=192.0.2.0/24,2001:db8:1::/64",
            DUAL + "backend=vxlan detect4=can-reach=192.0.2.1 detect6=cidr=2001:db8:1::/64",
            IPV6 + "nodeIpv4=false",
            IPV6 + "nodeIpv4=true encapsulation6=vxlan kubernetes=1.30 installer=k3s");

    @TempDir
    Path directory;

    @Test
    void noScriptGivesShellcheckAReasonToSpeak() throws Exception {
        assumeTrue(Shell.isThere("shellcheck"), "no shellcheck");
        List<String> line = new ArrayList<>(List.of("shellcheck", "--shell=sh", "--severity=style"));
        for (String answers : VARIANTS) {
            Path script = directory.resolve("script-" + line.size() + ".sh");
            line.add(Files.writeString(script, PreflightScripts.of(answers)).toString());
        }
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEmpty();
        assertThat(process.waitFor()).isZero();
    }
}
