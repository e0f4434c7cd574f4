package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "calico.limits.requests=3",
            "calico.limits.window=1h",
            "server.forward-headers-strategy=native",
        })
class RateLimitTest {

    private static final String PLAN = "/api/v1/plan?ipFamily=dual";

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    private Reply from(String address, String path, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "X-Forwarded-For";
        all[1] = address;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return client.get(path, all);
    }

    private void useUp(String address) {
        for (int i = 0; i < 3; i++) {
            assertThat(from(address, PLAN).status()).isEqualTo(200);
        }
    }

    @Test
    void everyAnswerSaysWhatIsLeft() {
        Reply first = from("198.51.100.1", PLAN);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"client\";q=3;w=3600");
        assertThat(first.header("RateLimit")).isEqualTo("\"client\";r=2;t=1200");
        assertThat(from("198.51.100.1", "/api/v1/nothing").header("RateLimit")).startsWith("\"client\";r=1;t=");
        assertThat(from("198.51.100.1", "/rules", "Accept", "text/html").header("RateLimit"))
                .startsWith("\"client\";r=0;t=");
    }

    @Test
    void whoSendsMoreIsToldWhenToComeAgain() {
        useUp("198.51.100.2");
        Reply refused = from("198.51.100.2", PLAN);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 1200);
        assertThat(refused.header("RateLimit")).startsWith("\"client\";r=0;t=");
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.json().get("detail").asString()).contains("Retry-After");
        assertThat(from("198.51.100.2", PLAN, "Accept", "text/plain").text()).contains("Too Many Requests (429)");
        Reply page = from("198.51.100.2", "/wizard/check?ipFamily=dual", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.text()).contains("Error 429", "Nothing is lost", "/css/wizard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/css/wizard.css", "/js/wizard.js", "/logo.svg"})
    void healthAndWhatPagesAreMadeOfCountForNothing(String path) {
        String address = "198.51.100.1" + path.length();
        useUp(address);
        Reply reply = from(address, path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("RateLimit")).isEqualTo("none");
    }

    @Test
    void otherAddressesAreOtherClients() {
        useUp("198.51.100.4");
        assertThat(from("198.51.100.5", PLAN).status()).isEqualTo(200);
        useUp("2001:db8:0:1::1");
        assertThat(from("2001:db8:0:2::1", PLAN).status()).isEqualTo(200);
    }

    @Test
    void theAddressesOfOneIpv6PrefixAreOneClient() {
        useUp("2001:db8:1:1::1");
        assertThat(from("2001:db8:1:1:ffff::2", PLAN).status()).isEqualTo(429);
    }

    @Test
    void anIpv4AddressInIpv6SpellingIsTheSameClient() {
        useUp("198.51.100.6");
        assertThat(from("::ffff:198.51.100.6", PLAN).status()).isEqualTo(429);
    }
}
