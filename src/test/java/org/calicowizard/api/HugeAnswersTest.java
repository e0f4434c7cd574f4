package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent, what comes back is short. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HugeAnswersTest {

    private static final String PLAN = "/api/v1/plan";
    private static final int NEARLY_A_MEGABYTE = 1_000_000;
    private static final int SHORT = 300_000;

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("pairs without an ID", "routerIds too-many-values", text("routerIds", "x,")),
                Arguments.of("empty pairs", "routerIds too-many-values", text("routerIds", ",")),
                Arguments.of("empty networks", "nodeCidrs too-many-values", text("nodeCidrs", ",")),
                Arguments.of("bad endpoints", "etcdEndpoints too-many-values", text("etcdEndpoints", "x,")),
                Arguments.of("one long network", "podCidrs malformed-cidr", text("podCidrs", "1")),
                Arguments.of("one long choice", "installer unknown-value", text("installer", "k")),
                Arguments.of("one long number", "nodes unknown-value", text("nodes", "9")),
                Arguments.of("one long node name", "routerIds router-id-pair", text("routerIds", "n")),
                Arguments.of("a long list", " malformed-body", "\"nodeCidrs\":[" + many(300_000, i -> "1") + "]"),
                Arguments.of("a long table", " malformed-body", "\"routerIds\":{" + entries(60_000) + "}"),
                Arguments.of("keys without end", " malformed-body", entries(80_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentOfAMegabyteIsRefusedInAFewWords(String name, String error, String entries) {
        for (String type : List.of("application/json", "application/yaml")) {
            Reply reply = client.post(PLAN, type, "{\"ipFamily\":\"ipv6\"," + entries + "}");
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.body()).hasSizeLessThan(SHORT);
            assertThat(reply.errors()).hasSizeLessThanOrEqualTo(101).contains(error);
        }
    }

    @Test
    void whatIsNotListedIsCounted() {
        Reply reply = client.post(PLAN, "application/json", "{\"ipFamily\":\"ipv6\"," + entries(4_000) + "}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).hasSizeLessThan(SHORT);
        assertThat(reply.errors()).hasSize(101).endsWith("k99 unknown-key", " more-problems");
        assertThat(reply.json().get("errors").get(100).get("message").asString())
                .startsWith("3900 more problems");
        assertThat(reply.json().get("detail").asString()).startsWith("More than one thing");
    }

    @Test
    void equalRouterIdsOfAllNodesAreOneShortProblem() {
        String ids = many(5_000, i -> "node-" + i + "=10.0.0.1");
        Reply reply = client.post(
                PLAN,
                "application/json",
                "{\"ipFamily\":\"ipv6\",\"routerId\":\"per-node\",\"routerIds\":\"" + ids + "\"}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).hasSizeLessThan(SHORT);
        assertThat(reply.errors()).containsExactly("routerIds router-ids-duplicate");
    }

    @Test
    void unusableRouterIdsOfAllNodesAreAHundredAndACount() {
        String ids = many(5_000, i -> "node-" + i + "=240.0." + i / 250 + "." + i % 250);
        Reply reply = client.post(
                PLAN,
                "application/json",
                "{\"ipFamily\":\"ipv6\",\"routerId\":\"per-node\",\"routerIds\":\"" + ids + "\"}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).hasSizeLessThan(SHORT);
        assertThat(reply.errors()).hasSize(101).endsWith(" more-problems");
    }

    @Test
    void aPageOfAHugeFormIsRefusedToo() {
        Reply reply = client.post(
                "/wizard/result",
                new Multipart()
                        .field("ipFamily", "dual")
                        .field("routerIds", "x,".repeat(NEARLY_A_MEGABYTE / 2))
                        .file("base", "calico.yaml", BaseFixtures.CALICO),
                "Accept",
                "text/html");
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).hasSizeLessThan(SHORT);
    }

    private static String text(String key, String part) {
        return "\"" + key + "\":\"" + part.repeat(NEARLY_A_MEGABYTE / part.length()) + "\"";
    }

    private static String entries(int count) {
        return many(count, i -> "\"k" + i + "\": 1");
    }

    private static String many(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
    }
}
