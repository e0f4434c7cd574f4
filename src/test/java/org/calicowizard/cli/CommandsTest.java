package org.calicowizard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generator;
import org.calicowizard.inspection.Inspector;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.testing.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CommandsTest {

    private static final String FINE = "ipFamily: ipv4\n";
    private static final String WARNED = "ipFamily: ipv6\nnodeIpv4: false\n";
    private static final String BROKEN = "ipFamily: ipv4\ninstaller: other\n";

    @TempDir
    private Path folder;

    private Parts parts;

    @BeforeEach
    void write(
            @Autowired Generator generator,
            @Autowired Artifacts artifacts,
            @Autowired Inspector inspector,
            @Autowired RuleBook book,
            @Autowired JsonMapper mapper)
            throws IOException {
        parts = new Parts(generator, artifacts, inspector, book, mapper);
        Files.writeString(folder.resolve("fine.yaml"), FINE);
        Files.copy(Path.of("src/test/resources/manifest/small.yaml"), folder.resolve("small.yaml"));
        Files.writeString(folder.resolve("fine.json"), "{\"ipFamily\": \"ipv4\"}");
        Files.writeString(folder.resolve("warned.yaml"), WARNED);
        Files.writeString(folder.resolve("broken.yaml"), BROKEN);
        Files.writeString(folder.resolve("unreadable.yaml"), "ipFamily: [\n");
        Files.writeString(folder.resolve("unknown.yaml"), "ipFamily: ipv4\npodcidr: 10.0.0.0/8\n");
        Files.writeString(folder.resolve("other.yaml"), "kind: ConfigMap\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            render @fine.yaml                           | 0 | ""
            render @fine.json                           | 0 | ""
            render @warned.yaml                         | 0 | ""
            render @broken.yaml                         | 1 | error: podCidrs:
            render @unknown.yaml                        | 1 | or use podCidrs instead.
            render @fine.yaml --base @other.yaml        | 1 | error: base
            render @unreadable.yaml                     | 2 | The answers cannot be read: syntax error at line
            render @missing.yaml                        | 2 | missing.yaml: there is no such file
            render @fine.yaml --base @missing.yaml      | 2 | missing.yaml: there is no such file
            render @                                    | 2 | Is a directory
            render @fine.yaml -o @                      | 2 | Is a directory
            render @fine.yaml -o @missing/manifest.yaml | 2 | manifest.yaml: there is no such file or folder
            render - --base -                           | 2 | Only one of ANSWERS and --base
            render @fine.yaml --artifact manifst        | 2 | Did you mean manifest? There are: checklist.html,
            render @fine.yaml --artefact manifest       | 2 | --artifact
            render                                      | 2 | ANSWERS
            rendr @fine.yaml                            | 2 | render
            --help                                      | 0 | ""
            render --help                               | 0 | ""
            check --version                             | 0 | ""
            check @fine.yaml                            | 0 | ""
            check @warned.yaml                          | 3 | ""
            check @broken.yaml                          | 1 | ""
            check --json @broken.yaml                   | 1 | ""
            check @fine.yaml --base @other.yaml         | 1 | ""
            inspect @small.yaml                         | 0 | ""
            inspect @small.yaml --json                  | 2 | --json
            inspect @fine.yaml                          | 1 | error: base
            inspect @missing.yaml                       | 2 | missing.yaml: there is no such file
            inspect /dev/zero                           | 2 | /dev/zero: it has more than 32 MB
            check @unreadable.yaml                      | 2 | unreadable.yaml: The answers cannot be read
            """)
    void theExitCodeSaysHowItEnded(String line, int exit, String error) {
        Command command = run(line);
        assertThat(command.exit()).as(command.err()).isEqualTo(exit);
        if (error.isEmpty()) {
            assertThat(command.err()).isEmpty();
        } else {
            assertThat(command.err()).contains(error);
            assertThat(command.out()).isEmpty();
        }
    }

    @Test
    void findingsAreTextOrJson() {
        assertThat(run("check @fine.yaml").text()).isEmpty();
        assertThat(run("check @warned.yaml").text())
                .startsWith("warning: serviceCidrs: ")
                .contains("\n  Fix: ", "\n  Rule: service-cidrs-missing-ipv6-only, see https://", "\n\nnote: ")
                .endsWith("\n");
        assertThat(run("check --json @fine.yaml").text()).isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void anAddressThatOnlyTheServerHasIsLeftOut() {
        assertThat(run("check @unknown.yaml").text()).contains("Rule: unknown-key\n");
    }

    @Test
    void answersAndManifestsAreReadFromStandardInputToo() {
        byte[] manifest = run("render @fine.yaml").out();
        assertThat(Command.run(parts, FINE.getBytes(StandardCharsets.UTF_8), "render", "-")
                        .out())
                .isEqualTo(manifest);
        Command diff = Command.run(parts, manifest, words("render @warned.yaml --artifact manifest.diff --base -"));
        assertThat(diff.text()).startsWith("--- a/manifest.yaml\n").contains("\"assign_ipv6\": \"true\"");
    }

    @Test
    void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("out.yaml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        assertThat(run("render @fine.yaml -o @link.yaml").out()).isEmpty();
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(run("render @fine.yaml").out());
        assertThat(files()).filteredOn(name -> name.startsWith(".")).isEmpty();
    }

    @Test
    void whatFailsChangesNoFile() throws IOException {
        Path file = Files.writeString(folder.resolve("out.yaml"), "old");
        List<String> before = files();
        run("render @broken.yaml -o @out.yaml");
        run("render @unreadable.yaml -o @out.yaml");
        run("render @fine.yaml --artifact manifst -o @out.yaml");
        run("render @broken.yaml -o @new.yaml");
        run("render @fine.yaml -o @");
        assertThat(file).hasContent("old");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aPipeIsWrittenToAndStaysOne() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        assertThat(run("render @fine.yaml -o @pipe").exit()).isZero();
        assertThat(reader.getInputStream().readAllBytes())
                .isEqualTo(run("render @fine.yaml").out());
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aScriptCanBeRun() {
        run("render @fine.yaml --artifact preflight.sh -o @preflight.sh");
        assertThat(folder.resolve("preflight.sh")).isExecutable();
    }

    @Test
    void outputThatCannotBeWrittenIsNoSuccess() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Commands commands = new Commands(
                () -> parts, new Streams(InputStream.nullInputStream(), full, OutputStream.nullOutputStream()));
        assertThat(commands.run(List.of(words("render @fine.yaml")))).isEqualTo(2);
    }

    @Test
    void aDefectIsToldFromWhatIsWrongWithTheAnswers() {
        Supplier<Parts> broken = () -> {
            throw new IllegalStateException("a defect");
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
        assertThat(new Commands(broken, streams).run(List.of(words("check @fine.yaml"))))
                .isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a defect");
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "--server.port=9090, false",
        "--debug, false",
        "render, true",
        "--server.port 9090, true",
        "-h, true",
        "--help, true",
        "--version, true"
    })
    void aWordIsACommandAndOptionsAloneStartTheServer(String line, boolean command) {
        assertThat(Commands.isMeant(Stream.of(line.split(" "))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new)))
                .isEqualTo(command);
    }

    private Command run(String line) {
        return Command.run(parts, new byte[0], words(line));
    }

    /** A word that begins with @ is a file in the test's folder. */
    private String[] words(String line) {
        return Arrays.stream(line.split(" +"))
                .map(word -> word.startsWith("@") ? folder + "/" + word.substring(1) : word)
                .toArray(String[]::new);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
