package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class UnreadableRequestTest {

    private static final String PLAN = "/api/v1/plan";
    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ipFamily=dual&podcidr=10.0.0.0/8 | podcidr unknown-key",
                "ipFamily=dual&backend=brid | backend unknown-value",
                "ipFamily=ipv5 | ipFamily unknown-value",
                "ipFamily=dual&nodes=5001 | nodes unknown-value",
                "ipFamily=dual&nodes=3.0 | nodes unknown-value",
                "ipFamily=dual&nodeIpv4=yes | nodeIpv4 unknown-value",
                "ipFamily=dual&nodes=1&nodes=1 | nodes duplicate-key",
                "ipFamily=dual&nodes= | nodes empty-value",
                "ipFamily=dual&podCidrs= | podCidrs empty-value",
                "ipFamily=dual&podCidrs=fd00::/64, | podCidrs empty-value",
                "ipFamily=dual&podCidrs=10.0.0.0/33 | podCidrs malformed-cidr",
                "ipFamily=dual&podCidrs=10.0.0.0/8,10.1.0.0/16,fd00::/64 | podCidrs too-many-values",
                "ipFamily=dual&routerIds=a=1.1.1.1,a=1.1.1.2 | routerIds duplicate-key",
                "ipFamily=dual&etcdEndpoints=https://user:word@host:2379 | etcdEndpoints malformed-url"
            })
    void whatCannotBeReadIsNamedWithItsRule(String query, String error) {
        Reply get = client.get(PLAN + "?" + query);
        assertProblem(get, 400);
        assertThat(get.errors()).containsExactly(error);
        assertThat(get.json().get("type").asString()).endsWith("/rules/" + error.split(" ")[1]);
        assertThat(client.post(PLAN, FORM, query).text()).isEqualTo(get.text());
    }

    @Test
    void theNearestNameIsAHint() {
        Reply reply = client.get(PLAN + "?ipFamily=dual&podcidr=10.0.0.0/8&backend=brid");
        assertThat(reply.json().get("errors").get(0).get("fix").asString())
                .isEqualTo("Leave podcidr out, or use podCidrs instead.");
        assertThat(reply.json().get("errors").get(1).get("fix").asString()).contains("bird");
    }

    static Stream<Arguments> brokenDocuments() {
        String deep = "[".repeat(5000);
        return Stream.of(
                Arguments.of("empty JSON", JSON, ""),
                Arguments.of("empty YAML", YAML, ""),
                Arguments.of("JSON that ends early", JSON, "{\"ipFamily\": \"dual\""),
                Arguments.of("JSON that ends behind a key", JSON, "{\"ipFamily\":"),
                Arguments.of("JSON with a comma too many", JSON, "{\"ipFamily\": \"dual\",}"),
                Arguments.of("two JSON objects", JSON, "{\"ipFamily\": \"dual\"} {\"ipFamily\": \"dual\"}"),
                Arguments.of("a JSON list", JSON, "[\"dual\"]"),
                Arguments.of("a JSON text", JSON, "\"dual\""),
                Arguments.of("JSON null", JSON, "null"),
                Arguments.of("an object in an object", JSON, "{\"routerIds\": {\"a\": {\"b\": 1}}}"),
                Arguments.of("a list in a list", JSON, "{\"podCidrs\": [[\"fd00::/64\"]]}"),
                Arguments.of("JSON nested very deeply", JSON, "{\"podCidrs\": " + deep),
                Arguments.of("YAML nested very deeply", YAML, "podCidrs: " + deep),
                Arguments.of("a number of 5,000 digits", JSON, "{\"nodes\": " + "9".repeat(5000) + "}"),
                Arguments.of("YAML with a tab", YAML, "ipFamily: dual\n\tnodes: 3\n"),
                Arguments.of("YAML with a reserved sign", YAML, "ipFamily: @dual\n"),
                Arguments.of("a YAML text", YAML, "dual"),
                Arguments.of("an alias of a text", YAML, "ipFamily: &family dual\nbackend: *family\n"),
                Arguments.of("an alias of a list", YAML, "podCidrs: &a [fd00::/64]\nserviceCidrs: *a\n"),
                Arguments.of("an alias in a list", YAML, "nodes: &a fd00::/64\npodCidrs: [*a]\n"),
                Arguments.of("an alias as a key", YAML, "nodes: &a mtu\n*a : 1450\n"),
                Arguments.of("a list as a key", YAML, "? [ipFamily]\n: dual\n"),
                Arguments.of("two YAML documents", YAML, "ipFamily: dual\n---\nipFamily: dual\n"),
                Arguments.of("a YAML document behind an end", YAML, "ipFamily: dual\n...\n---\nnodes: 3\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenDocuments")
    void aBrokenDocumentIsMalformed(String name, String type, String document) {
        Reply body = client.post(PLAN, type, document);
        assertProblem(body, 400);
        assertThat(body.errors()).containsExactly(" malformed-body");
        Reply part = client.post(PLAN, new Multipart().typedField("answers", type, document));
        assertProblem(part, 400);
        assertThat(part.errors()).containsExactly(" malformed-body");
    }

    static Stream<Arguments> repeatedKeys() {
        return Stream.of(
                Arguments.of(JSON, "{\"ipFamily\": \"dual\", \"nodes\": 3, \"nodes\": 3}", "nodes"),
                Arguments.of(JSON, "{\"ipFamily\": \"dual\", \"nodes\": [3, 4]}", "nodes"),
                Arguments.of(JSON, "{\"ipFamily\": \"dual\", \"podCidrs\": [], \"podCidrs\": []}", "podCidrs"),
                Arguments.of(
                        JSON,
                        "{\"ipFamily\": \"dual\", \"routerIds\": {\"a\": \"1.1.1.1\", \"a\": \"1.1.1.2\"}}",
                        "routerIds"),
                Arguments.of(YAML, "ipFamily: dual\nnodes: 3\nnodes: 3\n", "nodes"),
                Arguments.of(YAML, "ipFamily: dual\nnodes: 3\n\"nodes\": 3\n", "nodes"));
    }

    @ParameterizedTest
    @MethodSource("repeatedKeys")
    void aKeyTwiceInADocumentIsRefused(String type, String document, String field) {
        Reply reply = client.post(PLAN, type, document);
        assertProblem(reply, 400);
        assertThat(reply.errors()).containsExactly(field + " duplicate-key");
    }

    @Test
    void aKeyInQueryAndDocumentIsRefused() {
        Reply reply =
                client.post(PLAN + "?podCidrs=10.0.0.0/16", JSON, "{\"ipFamily\":\"dual\",\"podCidrs\":\"fd00::/64\"}");
        assertProblem(reply, 400);
        assertThat(reply.errors()).containsExactly("podCidrs duplicate-key");
    }

    @Test
    void unknownPartsAreRefused() {
        Reply text = client.post(PLAN, new Multipart().field("ipFamily", "dual").field("manifest", "x"));
        assertThat(text.errors()).containsExactly("manifest unknown-key");
        Reply file = client.post(PLAN, new Multipart().field("ipFamily", "dual").file("bass", "x.yaml", "x"));
        assertProblem(file, 400);
        assertThat(file.errors()).containsExactly("bass unknown-key");
    }

    @Test
    void twoBasesAreRefused() {
        Reply reply = client.post(
                PLAN,
                new Multipart()
                        .field("ipFamily", "dual")
                        .file("base", "a.yaml", BaseFixtures.CALICO)
                        .file("base", "b.yaml", BaseFixtures.CALICO));
        assertProblem(reply, 400);
        assertThat(reply.errors()).containsExactly("base duplicate-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/plan?ipFamily=%FF", "/api/v1/plan?ipFamily=dual&nodes=%C3%28"})
    void octetsThatAreNotUtf8AreRefused(String path) {
        assertProblem(client.get(path), 400);
    }

    @Test
    void aFormThatCannotBeDecodedIsRefused() {
        assertProblem(client.post(PLAN, FORM, "ipFamily=%zz"), 400);
        assertProblem(client.post(PLAN, "multipart/form-data", "x"), 400);
        assertThat(client.raw("GET /api/v1/plan?ipFamily=%zz HTTP/1.1")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void syntaxOutweighsBrokenRulesAndAllAreTold() {
        Reply reply = client.get(PLAN + "?ipFamily=dual&cluster=existing&installer=minikube&nodes=x&podcidr=y");
        assertProblem(reply, 400);
        assertThat(reply.errors()).contains("podcidr unknown-key", "nodes unknown-value", "cluster existing-cluster");
        assertThat(reply.json().get("type").asString()).endsWith("/rules/unknown-key");
        assertThat(reply.json().get("detail").asString()).contains("podcidr");
    }

    @Test
    void plainTextForAClientThatPrefersIt() {
        String path = PLAN + "?ipFamily=dual&nodes=x&podcidr=y";
        for (String accept : new String[] {"text/plain", "text/plain, */*;q=0.5", "application/json;q=0.1, text/*"}) {
            Reply reply = client.get(path, "Accept", accept);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.type()).isEqualTo("text/plain;charset=UTF-8");
            assertThat(reply.text()).contains("(400)", "nodes: ", "or use podCidrs instead.", "unknown-value");
        }
        for (String accept : new String[] {"*/*", "application/json", "text/plain;q=0.1, */*", "text/plain;q=0, */*"}) {
            assertThat(client.get(path, "Accept", accept).type()).as(accept).isEqualTo("application/problem+json");
        }
        assertThat(client.post(PLAN, JSON, "{", "Accept", "text/plain").text())
                .contains("\nThe answers cannot be read");
    }

    @Test
    void badRequestsAndAnswersDoNotGoIntoTheLog(CapturedOutput output) {
        client.get(PLAN + "?ipFamily=dual&nodes=secret-4711");
        client.get(PLAN + "?ipFamily=dual&podCidrs=10.47.11.0/24,fd47:11::/64");
        client.get(PLAN + "?ipFamily=%FFsecret-4711");
        client.post(PLAN, JSON, "{\"ipFamily\": secret-4711");
        client.post(PLAN, "secret-4711", "x");
        client.post(PLAN, "text/plain", "secret-4711");
        client.post(PLAN, "multipart/form-data", "secret-4711");
        client.post(PLAN, JSON, "x".repeat(AnswersArgumentResolver.MOST_BYTES + 1));
        client.post(PLAN, new Multipart().file("base", "secret-4711", new byte[2_100_000]));
        client.send("DELETE", PLAN, BodyPublishers.noBody());
        client.get(PLAN, "Accept", "image/png");
        client.get("/secret-4711");
        client.raw("GET /api/v1/plan?nodes={secret-4711} HTTP/1.1");
        client.get("/secret-4711", "Accept", "secret-4711;;");
        for (String type : List.of(JSON, FORM, "multipart/form-data; boundary=x")) {
            String head = "POST /api/v1/plan HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Type: ";
            client.exchange(head + type + "\r\n\r\n", "secret-4711\r\n");
        }
        assertThat(output.getAll().lines().filter(line -> line.matches(".* (WARN|ERROR) .*-exec-.*")))
                .isEmpty();
        assertThat(output).doesNotContain("4711").doesNotContain("fd47").doesNotContain("\tat ");
    }

    @Test
    void anAnswerInADocumentAndAFileIsGivenTwice() {
        Multipart parts = new Multipart().field("answers", "ipFamily: dual").file("ipFamily", "x.txt", "dual");
        Reply reply = client.post("/api/v1/plan", parts);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.errors()).containsExactly("ipFamily duplicate-key");
    }

    private static void assertProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.json().propertyNames()).containsExactly("type", "title", "status", "detail", "errors");
        assertThat(reply.json().get("status").asInt()).isEqualTo(status);
    }
}
