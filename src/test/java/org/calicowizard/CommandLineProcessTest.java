package org.calicowizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.testing.Command;
import org.calicowizard.testing.JavaProgram;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineProcessTest {

    /** A platform of another character set and other line ends. */
    private static final String[] FOREIGN = {"-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n"};

    @TempDir
    private Path folder;

    @Test
    void theProductAloneStandsOnStandardOutputAndNoServerIsStarted() throws IOException, InterruptedException {
        String base =
                "# größer\n" + TestWizard.generate("ipFamily=ipv4").manifest().text();
        byte[] bytes = base.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("own.yaml"), bytes);
        Files.writeString(folder.resolve("answers.yaml"), "ipFamily: dual");
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = "-Dserver.port=" + taken.getLocalPort();
            Command command = run(
                    Stream.concat(Stream.of(FOREIGN), Stream.of(port)), "render", "answers.yaml", "--base", "own.yaml");
            assertThat(command.err()).isEmpty();
            assertThat(command.exit()).isZero();
            assertThat(command.text())
                    .isEqualTo(TestWizard.generate("ipFamily=dual", bytes)
                            .manifest()
                            .text());
        }
    }

    @Test
    void settingsHoldForCommands() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("answers.yaml"), "ipFamily: dual");
        Command command =
                run(Stream.empty(), "render", "answers.yaml", "--calico.manifests.directory=missing", "-o", "out.yaml");
        assertThat(command.exit()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .contains("must be a directory that can be read", "It cannot start with these settings");
        assertThat(folder.resolve("out.yaml")).doesNotExist();
    }

    @Test
    void aWordThatIsNoCommandStartsNothing() throws IOException, InterruptedException {
        Command command = run(Stream.empty(), "rendr", "answers.yaml");
        assertThat(command.exit()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).contains("rendr", "Did you mean", "render", "--help");
    }

    private Command run(Stream<String> options, String... words) throws IOException, InterruptedException {
        List<String> line = Stream.concat(
                        JavaProgram.command(options.toArray(String[]::new)).stream(), Stream.of(words))
                .toList();
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        return new Command(process.waitFor(), out, Files.readString(err));
    }
}
