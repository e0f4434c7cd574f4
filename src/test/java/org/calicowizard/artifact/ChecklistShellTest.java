package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.calicowizard.answers.Installer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistShellTest {

    private static final File SHELL = new File("/bin/sh");

    private final Generations generations = new Generations();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Installer.class)
    void aShellUnderstandsEveryCommand(Installer installer) throws Exception {
        assumeTrue(SHELL.canExecute(), "no /bin/sh");
        boolean ipv4Only = installer == Installer.MINIKUBE;
        String script = commands(
                "ipFamily",
                ipv4Only ? "ipv4" : "dual",
                "installer",
                installer.value(),
                "podCidrs",
                ipv4Only ? "10.244.0.0/16" : "10.244.0.0/16,fd5a:3c1e:7b20::/" + ipv6Prefix(installer),
                "serviceCidrs",
                ipv4Only ? "10.96.0.0/16" : "10.96.0.0/16,fd5a:3c1e:7b20:ff00::/112");
        assertThat(run("-n", script)).as(script).isZero();
    }

    /** Kubespray cuts node CIDRs of /120, all others of /64, and at most 65,536 of them. */
    private static int ipv6Prefix(Installer installer) {
        return installer == Installer.KUBESPRAY ? 112 : 56;
    }

    @Test
    void theDigestIsThatOfTheDownloadedFile() throws Exception {
        assumeTrue(new File("/usr/bin/sha256sum").canExecute(), "no sha256sum");
        Generation generation = generations.of("ipFamily", "dual");
        Files.writeString(
                directory.resolve(ArtifactName.manifest(generation)),
                generation.manifest().text(),
                StandardCharsets.UTF_8);
        String check = commands("ipFamily", "dual")
                .lines()
                .filter(line -> line.contains("sha256sum -c"))
                .findFirst()
                .orElseThrow();
        assertThat(run("-e", check)).isZero();
    }

    private String commands(String... answers) {
        return Generations.CHECKLISTS.of(generations.of(answers)).sections().stream()
                .flatMap(section -> section.items().stream())
                .map(item -> item.command() + "\n")
                .collect(Collectors.joining());
    }

    private int run(String option, String script) throws IOException, InterruptedException {
        Path file = directory.resolve("commands.sh");
        Files.writeString(file, script, StandardCharsets.UTF_8);
        return new ProcessBuilder(SHELL.getPath(), option, file.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
