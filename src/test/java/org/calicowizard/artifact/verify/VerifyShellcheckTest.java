package org.calicowizard.artifact.verify;

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

class VerifyShellcheckTest {

    private static final List<String> VARIANTS = List.of(
            "ipFamily=ipv4",
            "ipFamily=ipv4 mtu=1400 detect4=interface=^(eth0|it\"s\\$\\(id\\))$ backend=vxlan typha=on base=builtin",
            "ipFamily=dual podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56 serviceCidrs=10.96.0.0/16,fd5a:3c1e:7b20:ff00::/112",
            "ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 nodeIpv4=false backend=vxlan kubernetes=1.30 installer=k3s");

    @TempDir
    Path directory;

    @Test
    void noScriptGivesShellcheckAReasonToSpeak() throws Exception {
        assumeTrue(Shell.isThere("shellcheck"), "no shellcheck");
        List<String> line = new ArrayList<>(List.of("shellcheck", "--shell=sh", "--severity=style"));
        for (String answers : VARIANTS) {
            Path script = directory.resolve("script-" + line.size() + ".sh");
            line.add(Files.writeString(script, VerifyScripts.of(answers)).toString());
        }
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEmpty();
        assertThat(process.waitFor()).isZero();
    }
}
