package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HttpRefusalsTest {

    private static final String PLAN = "/api/v1/plan";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TOO_LONG = "x".repeat(AnswersArgumentResolver.MOST_BYTES + 1);

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v2/plan", "/api/v1/plan/", "/api/v1/plan.yaml", "/nothing"})
    void nothingIsFoundElsewhere(String path) {
        assertProblem(client.get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAreNotAllowed(String method) {
        Reply reply = client.send(method, PLAN, BodyPublishers.ofString("x"));
        assertProblem(reply, 405);
        assertThat(reply.header("Allow").split(", ?")).containsExactlyInAnyOrder("GET", "HEAD", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "nonsense", "application/yaml"})
    void whatIsNotThereIsNotAcceptable(String accept) {
        assertProblem(client.get(PLAN + "?ipFamily=dual", "Accept", accept), 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "nonsense", "application/*", "*/*", "multipart/mixed; boundary=x", "text/html"})
    void otherBodiesAreNotSupported(String type) {
        assertProblem(client.post(PLAN, type, "ipFamily: dual"), 415);
    }

    @Test
    void aPackedBodyIsNotSupported() {
        Reply reply = client.post(PLAN, "application/json", "\u001f\u008b", "Content-Encoding", "gzip");
        assertProblem(reply, 415);
        assertThat(reply.json().get("detail").asString()).contains("without Content-Encoding");
    }

    @Test
    void aBodyWithoutATypeIsNotSupported() {
        assertProblem(client.send("POST", PLAN, BodyPublishers.ofString("ipFamily: dual")), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/yaml"})
    void aDocumentOverTheLimitIsTooLarge(String type) {
        assertProblem(client.post(PLAN, type, TOO_LONG), 413);
    }

    @Test
    void aDocumentAtTheLimitIsRead() {
        String document = "{\"ipFamily\": \"dual\"}";
        String blanks = " ".repeat(AnswersArgumentResolver.MOST_BYTES - document.length());
        assertThat(client.post(PLAN, "application/json", document + blanks).status())
                .isEqualTo(200);
    }

    @Test
    void aFormOverTheLimitIsTooLarge() {
        assertProblem(client.post(PLAN, FORM, "ipFamily=" + TOO_LONG + TOO_LONG), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "answers"})
    void aPartOverTheLimitIsTooLarge(String part) {
        assertProblem(client.post(PLAN, new Multipart().file(part, "a.yaml", new byte[2_100_000])), 413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    400 | GET /api/v1/plan?nodes={secret-4711}|c HTTP/1.1
                    400 | GET /api/v1/"secret-4711" HTTP/1.1
                    400 | SECRET{4711 /api/v1/plan HTTP/1.1
                    400 | secret-4711
                    505 | GET /api/v1/plan HTTP/4.711
                    """)
    void aRequestLineThatTheServerItselfRefusesIsAProblemToo(int status, String requestLine) {
        String reply = client.raw(requestLine);
        assertProblem(reply, status, "application/problem+json");
        assertThat(reply).contains("\"type\":\"about:blank\"", "\"status\":" + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%2F/secret-4711", "GET /api/v1/%zzsecret-4711", "GET /../secret-4711"})
    void anAddressThatTheServerItselfRefusesIsAProblemToo(String start) {
        assertRefused(400, start, "Host: a\r\n", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Host: secret{4711\r\n",
                "Host: a\r\nHost: secret-4711\r\n",
                "Host: a\r\nContent-Length: secret-4711\r\n",
                "Host: a\r\nsecret-4711\r\n"
            })
    void aHeadThatIsNotHttpIsAProblemToo(String headers) {
        assertRefused(400, "GET /api/v1/plan", headers, "");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 60_000})
    void headersWithoutEndAreAProblemToo(int length) {
        String headers = ("X: " + "4711".repeat(length / 4) + "\r\n").repeat(60_000 / length);
        assertRefused(400, "GET /api/v1/plan", "Host: a\r\n" + headers, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", FORM, "multipart/form-data; boundary=x"})
    void aBodyOfBrokenChunksIsAProblemToo(String type) {
        String headers = "Host: a\r\nTransfer-Encoding: chunked\r\nContent-Type: " + type + "\r\n";
        assertRefused(400, "POST /api/v1/plan", headers, "secret-4711\r\n");
        assertRefused(501, "POST /api/v1/plan", headers.replace("chunked", "secret-4711"), "");
    }

    @Test
    void moreThanFiftyPartsAreTooMany() {
        Multipart parts = new Multipart();
        IntStream.rangeClosed(0, 50).forEach(i -> parts.field("k" + i, "1"));
        Reply reply = client.post(PLAN, parts);
        assertProblem(reply, 413);
        assertThat(reply.json().get("detail").asString()).contains("50 parts");
    }

    @Test
    void theRouterIdsOfAllNodesMayComeOneByOne() {
        String form = IntStream.range(0, 5000)
                .mapToObj(i -> "&routerIds=n" + i + "=10.0." + i / 250 + "." + i % 250)
                .collect(Collectors.joining("", "ipFamily=ipv6&nodes=5000&routerId=per-node", ""));
        assertThat(client.post(PLAN, FORM, form).status()).isEqualTo(200);
    }

    @Test
    void bracketsOfIpv6NeedNoEncoding() {
        assertThat(client.raw(
                        "GET /api/v1/plan?ipFamily=dual&datastore=etcd&etcdEndpoints=http://[fd00::10]:2379 HTTP/1.1"))
                .contains("application/problem+json", "official-manifest-unavailable");
    }

    @Test
    void plainTextForAClientThatPrefersIt() {
        Reply reply = client.get("/api/v1/nothing", "Accept", "text/plain");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.type()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(reply.text()).contains("404", "/api/v1");
    }

    private void assertRefused(int status, String start, String headers, String body) {
        String line = start + " HTTP/1.1\r\n";
        assertProblem(client.exchange(line + headers + "\r\n", body), status, "application/problem+json");
        String plain = client.exchange(line + "Accept: text/plain\r\n" + headers + "\r\n", body);
        assertProblem(plain, status, "text/plain;charset=UTF-8");
        assertThat(plain).contains("(" + status + ")");
    }

    private static void assertProblem(String reply, int status, String type) {
        assertThat(reply)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: " + type + "\r\n", "Vary: Accept\r\n", "Cache-Control: no-store\r\n")
                .doesNotContain("<html", "Exception", "4711");
    }

    private static void assertProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.json().propertyNames()).containsExactly("type", "title", "status", "detail", "errors");
        assertThat(reply.json().get("status").asInt()).isEqualTo(status);
        assertThat(reply.json().get("detail").asString()).isNotBlank();
    }
}
