package org.calicowizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.document.AnswersDocument;
import org.calicowizard.testing.JavaProgram;
import org.calicowizard.testing.Shell;
import org.calicowizard.testing.TestWizard;
import org.calicowizard.text.ShellWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Runs the commands of the README as they stand there; only the server and the jar are this test's own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadmeScriptTest {

    private static final Pattern SCRIPT = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @TempDir
    private Path bin;

    @LocalServerPort
    private int port;

    @Test
    void everyCommandDoesWhatIsSaidOfIt() throws IOException, InterruptedException {
        assumeTrue(Stream.of("curl", "patch", "tar", "sha256sum").allMatch(Shell::isThere), "a program is missing");
        String requests = run(script("curl"));
        RawAnswers answers = new AnswersDocument().read(bytes("answers.yaml"));
        String manifest = manifest(answers);
        assertThat(file("calico.yaml")).isEqualTo(manifest);
        assertThat(JsonMapper.shared().readTree(bytes("plan.json")).get("findings"))
                .isEmpty();
        assertThat(requests)
                .contains("README.md: OK", "patching file own.yaml", "podCidrs: ", "  Fix: ")
                .doesNotContain("FAILED");
        assertThat(file("own.yaml")).isEqualTo(editedFromIpv4(answers));
        assertThat(file("checklist.md")).startsWith("# Checklist");
        Files.delete(folder.resolve("calico.yaml"));
        String commands = run(script("java -jar"));
        assertThat(file("calico.yaml")).isEqualTo(manifest);
        assertThat(bytes("bundle.zip")).isNotEmpty();
        assertThat(commands).isEqualTo(file("inspection.json")).contains("\"editable\" : true");
    }

    private static String manifest(RawAnswers answers) {
        return TestWizard.outcome(answers).generation().orElseThrow().manifest().text();
    }

    private static String editedFromIpv4(RawAnswers answers) {
        byte[] base = manifest(RawAnswers.of("ipFamily", "ipv4")).getBytes(StandardCharsets.UTF_8);
        return TestWizard.outcome(answers, base)
                .generation()
                .orElseThrow()
                .manifest()
                .text();
    }

    private static String script(String command) throws IOException {
        List<String> scripts = SCRIPT.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1))
                .filter(script -> script.contains(command))
                .toList();
        assertThat(scripts).as("scripts of the README with " + command).hasSize(1);
        return scripts.get(0);
    }

    private String run(String script) throws IOException, InterruptedException {
        String program = JavaProgram.command().stream().map(ShellWord::of).collect(Collectors.joining(" "));
        Shell.program(bin.resolve("java"), "shift 2\nexec " + program + " \"$@\"");
        String here = script.replace("http://localhost:8080", "http://localhost:" + port);
        ProcessBuilder builder = new ProcessBuilder("sh", "-eu", "-c", here).directory(folder.toFile());
        builder.environment().merge("PATH", bin + ":", (path, front) -> front + path);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }
}
