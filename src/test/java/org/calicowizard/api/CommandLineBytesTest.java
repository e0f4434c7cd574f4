package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generator;
import org.calicowizard.cli.Parts;
import org.calicowizard.inspection.Inspector;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.testing.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CommandLineBytesTest {

    private static final String ANSWERS = """
            ipFamily: dual
            podCidrs: [10.244.0.0/16, "fd12:3456:789a::/56"]
            serviceCidrs: 10.96.0.0/16,fd12:3456:789a:ff00::/112
            """;
    private static final String BROKEN = "ipFamily: dual\npodCidrs: 10.96.0.0/16\nnodez: 3\n";
    private static final byte[] NOTHING = {};

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Artifacts artifacts;

    private ApiClient client;
    private Parts parts;

    @BeforeEach
    void connect(
            @Autowired Generator generator,
            @Autowired Inspector inspector,
            @Autowired RuleBook book,
            @Autowired JsonMapper mapper) {
        client = new ApiClient(port);
        parts = new Parts(generator, artifacts, inspector, book, mapper);
    }

    @TestFactory
    Stream<DynamicTest> everyArtifactHasTheBytesOfTheApi() throws IOException {
        String answers = file("answers.yaml", ANSWERS);
        return artifacts.all().stream()
                .map(Artifact::name)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Command command = Command.run(parts, NOTHING, "render", answers, "--artifact", name);
                    assertThat(command.err()).isEmpty();
                    assertThat(command.exit()).isZero();
                    assertThat(command.out())
                            .isEqualTo(client.post("/api/v1/" + name, "application/yaml", ANSWERS)
                                    .body());
                }));
    }

    @Test
    void soHasWhatComesOfABaseOfOnesOwn() throws IOException {
        String base = "# größer\r\n" + BaseFixtures.CALICO;
        String answers = file("answers.yaml", ANSWERS);
        Multipart sent = new Multipart().field("answers", ANSWERS).file("base", "mine.yaml", base);
        for (String name : new String[] {"manifest", "manifest.diff", "bundle.tgz"}) {
            byte[] ofApi = client.post("/api/v1/" + name, sent).body();
            String[] words = {"render", answers, "--artifact", name, "--base", file("mine.yaml", base)};
            assertThat(Command.run(parts, NOTHING, words).out()).as(name).isEqualTo(ofApi);
        }
    }

    @Test
    void whatIsWrongIsToldInTheWordsOfTheApi() throws IOException {
        Command command = Command.run(parts, NOTHING, "render", file("answers.yaml", BROKEN));
        String ofApi = client.post("/api/v1/manifest", "application/yaml", BROKEN, "Accept", "text/plain")
                .text();
        assertThat(command.exit()).isEqualTo(1);
        assertThat(command.out()).isEmpty();
        assertThat("\n" + command.err().replaceAll("(?m)^error: ", ""))
                .isEqualTo(
                        ofApi.substring(ofApi.indexOf("\n\n") + 1).replaceAll(", see " + client.url("") + "\\S*", ""));
    }

    @Test
    void checkTellsTheFindingsOfThePlan() throws IOException {
        String answers = "ipFamily: ipv6\nnodeIpv4: false\n";
        Command command = Command.run(parts, NOTHING, "check", "--json", file("answers.yaml", answers));
        var plan = client.post("/api/v1/plan", "application/yaml", answers).json();
        assertThat(plan.get("findings")).isNotEmpty();
        assertThat(parts.mapper().readTree(command.out())).isEqualTo(plan.get("findings"));
    }

    @Test
    void anInspectionHasTheBytesOfTheApi() throws IOException {
        for (String manifest : new String[] {BaseFixtures.CALICO, BaseFixtures.CANAL}) {
            Command command = Command.run(parts, NOTHING, "inspect", file("mine.yaml", manifest));
            assertThat(command.err()).isEmpty();
            assertThat(command.out())
                    .isEqualTo(client.post("/api/v1/inspect", "application/yaml", manifest)
                            .body());
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }
}
