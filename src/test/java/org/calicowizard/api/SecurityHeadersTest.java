package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Read from the socket, since a client might hide what comes in a bad answer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SecurityHeadersTest.Defective.class)
class SecurityHeadersTest {

    private static final String[] HEADERS = {
        "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "manifest-src 'self'",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: no-referrer",
        "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Resource-Policy: same-origin",
        "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    };

    @LocalServerPort
    private int port;

    private ApiClient client;

    /** A bug of our own. */
    @RestController
    static class Defective {

        @GetMapping("/defective")
        String fail() {
            throw new IllegalStateException("on purpose");
        }
    }

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource({
        "200, GET /",
        "200, HEAD /wizard/family",
        "303, GET /wizard/check",
        "200, GET /rules/existing-cluster",
        "422, GET /wizard/family/next",
        "404, GET /wizard/nothing",
        "405, PUT /wizard/family",
        "405, TRACE /",
        "400, GET /wizard/family?a=%zz",
        "500, GET /defective",
        "200, GET /css/wizard.css",
        "200, GET /js/wizard.js",
        "200, GET /favicon.svg",
        "200, GET /logo.svg",
        "404, GET /css/",
        "404, GET /css/nothing.css",
        "404, GET /WEB-INF/web.xml",
        "200, GET /webjars/htmx.org/dist/htmx.min.js",
        "404, GET /webjars/nothing.js",
        "200, GET /api/v1/manifest?ipFamily=dual",
        "200, GET /api/v1/manifest?ipFamily=dual&download",
        "200, OPTIONS /api/v1/manifest",
        "422, GET /api/v1/plan?ipFamily=dual&cluster=existing",
        "400, GET /api/v1/plan?colour=red",
        "404, GET /api/v1/nothing",
        "422, POST /api/v1/plan",
        "200, GET /actuator/health/liveness",
        "404, GET /actuator/env",
        "400, GET /a{b",
        "400, GET /%2F/x",
        "400, GET /a%00b",
    })
    void everyAnswerForbidsWhatIsNotNeeded(int status, String request) {
        assertGuarded(status, client.raw(request + " HTTP/1.1"));
    }

    @Test
    void soDoesARequestThatIsNotHttp() {
        assertGuarded(400, client.raw("NONSENSE"));
        assertGuarded(505, client.raw("GET / HTTP/9.9"));
        assertGuarded(400, client.raw("GET /" + "a".repeat(60_000) + " HTTP/1.1"));
    }

    @Test
    void soDoesABodyThatIsTooLarge() {
        Multipart parts = new Multipart().field("ipFamily", "dual").file("base", "calico.yaml", new byte[2_200_000]);
        for (String path : List.of("/wizard/result", "/api/v1/plan")) {
            Reply reply = client.post(path, parts);
            assertThat(reply.status()).isEqualTo(413);
            assertThat(HEADERS)
                    .allSatisfy(header ->
                            assertThat(reply.header(header.split(": ")[0])).isEqualTo(header.split(": ")[1]));
        }
    }

    @Test
    void soDoesAnAnswerThatIsKnownAlready() {
        String tag = client.get("/api/v1/manifest?ipFamily=dual").header("ETag");
        assertGuarded(304, client.raw("GET /api/v1/manifest?ipFamily=dual HTTP/1.1\r\nIf-None-Match: " + tag));
    }

    /** Each header once, and nothing that tells what runs here. */
    private static void assertGuarded(int status, String answer) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        List<String> lines = Arrays.asList(answer.split("\r\n\r\n")[0].split("\r\n"));
        assertThat(lines).contains(HEADERS).doesNotHaveDuplicates();
        assertThat(lines).noneMatch(line -> line.startsWith("Server:") || line.startsWith("X-Powered-By:"));
        assertThat(answer).doesNotContain("IllegalStateException", "on purpose", "Tomcat");
    }
}
