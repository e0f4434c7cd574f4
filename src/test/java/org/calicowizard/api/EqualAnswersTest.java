package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EqualAnswersTest {

    private static final List<String> PATHS = List.of("/api/v1/manifest", "/api/v1/manifest.diff", "/api/v1/plan");
    private static final String QUERY = "ipFamily=dual&installer=kind&kubernetes=1.30&nodes=20"
            + "&podCidrs=10.244.0.0/16,fd12:3456:789a::/56&nodeIpv4=true&mtu=1450";
    private static final String JSON = """
            {"ipFamily": "dual", "installer": "kind", "kubernetes": "1.30", "nodes": "20",
             "podCidrs": ["10.244.0.0/16", "fd12:3456:789a::/56"], "mtu": "1450"}""";
    private static final String YAML = """
            ipFamily: dual
            installer: kind
            kubernetes: 1.30
            nodes: 20
            podCidrs: [10.244.0.0/16, "fd12:3456:789a::/56"]
            mtu: 1450
            """;

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    static final List<String> QUERIES = List.of(
            "mtu=1450&podCidrs=10.244.0.0/16&nodes=20&podCidrs=fd12:3456:789a::/56&kubernetes=1.30&installer=kind"
                    + "&ipFamily=dual",
            QUERY.replace(",", "%2C").replace("/", "%2F"),
            QUERY.replace("fd12:3456:789a::", "FD12:3456:789A:0000:0:0:0:0"),
            QUERY.replace("10.244.0.0/16,", "%2010.244.0.0/16,%20"),
            QUERY.replace("1.30", "v1.30"),
            QUERY + "&schema=1&cluster=new&podsPerNode=110&calico=v3.32.1&datastore=kubernetes&typha=auto"
                    + "&base=builtin&backend=bird&natOutgoing4=true&natOutgoing6=true&blockSize4=26&blockSize6=122"
                    + "&detect4=first-found&detect6=first-found&routerId=node-ipv4");

    @ParameterizedTest
    @FieldSource("QUERIES")
    void aQueryInAnySpellingGivesTheSameBytes(String query) {
        PATHS.forEach(path -> assertSame(path, client.get(path + "?" + query)));
    }

    @ParameterizedTest
    @FieldSource("QUERIES")
    void aFormInAnySpellingGivesTheSameBytes(String form) {
        PATHS.forEach(path -> assertSame(path, client.post(path, "application/x-www-form-urlencoded", form)));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("application/json", JSON),
                Arguments.of("application/json;charset=UTF-8", JSON),
                Arguments.of("application/json", JSON.replace("\"1.30\"", "1.30")),
                Arguments.of("application/json", JSON.replace("\"20\"", "20").replace("\"1450\"", "1450")),
                Arguments.of(
                        "application/json", JSON.replace("{", "{\"nodeIpv4\": true, \"natOutgoing6\": \"true\", ")),
                Arguments.of("application/json", JSON.replace("{", "{\"serviceCidrs\": [], \"routerIds\": {}, ")),
                Arguments.of("application/json", JSON.replace("\", \"fd12", ",fd12")),
                Arguments.of("application/json", JSON.replace("fd12:3456:789a::", "fd12:3456:789A:0::")),
                Arguments.of("application/json", "\uFEFF" + JSON),
                Arguments.of("application/yaml", YAML),
                Arguments.of("application/yaml", JSON),
                Arguments.of("application/yaml", "\uFEFF" + YAML),
                Arguments.of("application/yaml", "---\n# by hand\n" + YAML.replace("\n", "\r\n") + "...\r\n"),
                Arguments.of("application/yaml", YAML.replace("1.30", "'1.30'").replace("20", "\"20\"")),
                Arguments.of("application/yaml", YAML + "nodeIpv4: true\nnatOutgoing4: 'true'\n"),
                Arguments.of(
                        "application/yaml",
                        YAML.replace(
                                "[10.244.0.0/16, \"fd12:3456:789a::/56\"]",
                                "\n  - 10.244.0.0/16\n  - fd12:3456:789a::/56")),
                Arguments.of(
                        "application/yaml",
                        YAML.replace("[10.244.0.0/16, \"fd12:3456:789a::/56\"]", "10.244.0.0/16,fd12:3456:789a::/56")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentInAnySpellingGivesTheSameBytes(String type, String document) {
        PATHS.forEach(path -> assertSame(path, client.post(path, type, document)));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("JSON text", new Multipart().field("answers", JSON)),
                Arguments.of("JSON text behind blanks", new Multipart().field("answers", " \n" + JSON)),
                Arguments.of("JSON by type", new Multipart().typedField("answers", "application/json", JSON)),
                Arguments.of("JSON file", new Multipart().file("answers", "answers.json", JSON)),
                Arguments.of("YAML text", new Multipart().field("answers", YAML)),
                Arguments.of("YAML file", new Multipart().file("answers", "answers.yaml", YAML)),
                Arguments.of(
                        "YAML in braces by type",
                        new Multipart()
                                .typedField(
                                        "answers",
                                        "application/yaml",
                                        "{" + YAML.strip().replace("\n", ",\n") + "}")),
                Arguments.of(
                        "document and fields",
                        new Multipart()
                                .field("answers", YAML.replace("mtu: 1450\n", ""))
                                .field("mtu", "1450")),
                Arguments.of(
                        "fields, and a file field left alone",
                        new Multipart()
                                .field("ipFamily", "dual")
                                .field("installer", "kind")
                                .field("kubernetes", "1.30")
                                .field("nodes", "20")
                                .field("podCidrs", "10.244.0.0/16")
                                .field("podCidrs", "fd12:3456:789a::/56")
                                .field("mtu", "1450")
                                .file("base", "", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void multipartFormDataInAnySpellingGivesTheSameBytes(String name, Multipart parts) {
        PATHS.forEach(path -> assertSame(path, client.post(path, parts)));
    }

    @Test
    void kubernetes130IsNotReadAsADecimalFraction() {
        Reply reply = client.post("/api/v1/plan", "application/yaml", YAML);
        assertThat(reply.json().get("answers").get("kubernetes").asString()).isEqualTo("1.30");
    }

    @Test
    void otherAnswersHaveAnotherTag() {
        String path = "/api/v1/manifest?" + QUERY;
        assertThat(client.get(path.replace("1450", "1451")).header("ETag"))
                .isNotEqualTo(client.get(path).header("ETag"));
    }

    private void assertSame(String path, Reply reply) {
        Reply expected = client.get(path + "?" + QUERY);
        assertThat(expected.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo(expected.text());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEqualTo(expected.header("ETag"));
    }
}
