package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.description.Help;
import org.calicowizard.testing.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever comes by curl, wget or HTTPie finds out what there is, and can copy commands. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HelpTest {

    private static final Pattern COMMAND =
            Pattern.compile("^(?:printf|curl|wget|http) (?:.*\\\\\n)*.*$", Pattern.MULTILINE);
    private static final Pattern ADDRESS = Pattern.compile("'(http[^']+\\?[^']+)'");

    @LocalServerPort
    private int port;

    @Autowired
    private Artifacts artifacts;

    @Autowired
    private AnswersReader reader;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/plain", "text/plain, text/html;q=0.5", "application/json, */*;q=0.5"})
    void whoDoesNotAskForHtmlGetsHelp(String accept) {
        Reply help = client.get("/", "Accept", accept);
        assertThat(help.status()).isEqualTo(200);
        assertThat(help.type()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(help.text()).startsWith("Calico IP Wizard\n").contains(client.url("/api/v1/"));
        assertThat(help.header("Vary")).startsWith("Accept");
    }

    @Test
    void aClientThatSaysNothingGetsHelpAlsoForALinkWithAnswers() {
        assertThat(client.get("/?ipFamily=dual").text())
                .isEqualTo(client.get("/").text());
        Reply head = client.head("/");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.type()).startsWith("text/plain");
        assertThat(client.get("/", "If-None-Match", head.header("ETag")).status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html, text/plain"
            })
    void browsersGetThePage(String accept) {
        Reply page = client.get("/", "Accept", accept);
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.header("Vary")).containsIgnoringCase("accept,");
    }

    @Test
    void thereIsNoHelpInJson() {
        assertThat(client.get("/", "Accept", "application/json").status()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://[fd12:3456:789a::10]:8080",
                "https://calico-wizard.platform.example.com"
            })
    void noLineIsLongerThanATerminalIsWide(String origin) {
        assertThat(new Help(reader, artifacts).text(origin).lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(80).doesNotContain("{", "}"));
    }

    @Test
    void everyDocumentAndEveryAnswerIsThereWithItsDefault() {
        List<String> lines = client.get("/").text().lines().toList();
        assertThat(reader.keys()).allSatisfy(key -> assertListed(lines, key));
        assertThat(artifacts.all()).extracting(Artifact::name).allSatisfy(name -> assertListed(lines, name));
        assertThat(lines)
                .contains("  ipFamily        ipv4, dual, ipv6; required", "  nodes           1-5000; default: 3");
    }

    private static void assertListed(List<String> lines, String name) {
        assertThat(lines).anyMatch(line -> line.startsWith("  " + name + " "));
    }

    @Test
    void everyAddressWithAnswersLeadsToADocument() {
        List<String> addresses = found(ADDRESS, client.get("/").text(), 1);
        assertThat(addresses)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(address -> assertThat(
                                client.get(address.substring(client.url("").length()))
                                        .status())
                        .isEqualTo(200));
    }

    @Test
    void everyCommandRunsAsItStands(@TempDir Path directory) throws IOException, InterruptedException {
        assumeTrue(Shell.isThere("curl"), "curl is not there");
        Files.createDirectories(directory.resolve("bin"));
        for (String other : List.of("wget", "http")) {
            Shell.program(directory.resolve("bin").resolve(other), "exit 0");
        }
        String script = String.join("\n", found(COMMAND, client.get("/").text(), 0));
        Shell shell = new Shell(List.of("sh", "-euc", script));
        Shell.Result result = shell.run(directory, shell.command(), Map.of(), List.of());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).contains("\"permalink\"", "--- ", "\"datastore\"", "  Fix: ");
        assertThat(directory.resolve("home").resolve("calico.yaml")).content().contains("kind: DaemonSet");
        try (var made = Files.list(directory.resolve("home"))) {
            assertThat(made).anyMatch(path -> Files.exists(path.resolve("SHA256SUMS")));
        }
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .toList();
    }
}
