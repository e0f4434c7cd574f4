package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HttpRefusalsTest {

    private static final String PLAN = "/api/v1/plan";
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
        assertProblem(client.post(PLAN, "application/x-www-form-urlencoded", "ipFamily=" + TOO_LONG + TOO_LONG), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "answers"})
    void aPartOverTheLimitIsTooLarge(String part) {
        assertProblem(client.post(PLAN, new Multipart().file(part, "a.yaml", new byte[2_100_000])), 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /api/v1/plan?a={b}|c HTTP/1.1", "GET /api/v1/\"plan\" HTTP/1.1", "GET /%2F/x HTTP/1.1"})
    void whatTheServerItselfRefusesIsAProblemToo(String requestLine) {
        assertThat(client.raw(requestLine))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json", "\"status\":400")
                .doesNotContain("<html", "Exception");
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

    private static void assertProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.json().propertyNames()).containsExactly("type", "title", "status", "detail", "errors");
        assertThat(reply.json().get("status").asInt()).isEqualTo(status);
        assertThat(reply.json().get("detail").asString()).isNotBlank();
    }
}
