package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RefusedAnswersTest {

    private static final String MANIFEST = "/api/v1/manifest";

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @Test
    void theIpFamilyIsRequired() {
        for (Reply reply : new Reply[] {
            client.get(MANIFEST),
            client.post(MANIFEST, "application/json", "{}"),
            client.post(MANIFEST, "application/yaml", "nodes: 3\n"),
            client.post(MANIFEST, new Multipart().field("nodes", "3"))
        }) {
            assertRefused(reply);
            assertThat(reply.errors()).containsExactly("ipFamily ip-family-required");
        }
    }

    @Test
    void allBrokenRulesAreToldAtOnce() {
        Reply reply = client.get(MANIFEST + "?ipFamily=dual&cluster=existing&installer=other&podCidrs=10.96.0.0/16"
                + "&serviceCidrs=10.96.0.0/12&routerId=per-node");
        assertRefused(reply);
        assertThat(reply.errors())
                .contains(
                        "cluster existing-cluster",
                        "podCidrs,serviceCidrs pods-overlap-services",
                        "routerIds router-ids-required")
                .doesNotHaveDuplicates();
        assertThat(reply.json().get("errors"))
                .allSatisfy(error ->
                        assertThat(error.propertyNames()).containsExactly("field", "rule", "message", "fix", "docs"));
        assertThat(reply.json().get("errors"))
                .allSatisfy(error -> assertThat(error)
                        .allSatisfy(
                                text -> assertThat(text.asString()).isNotBlank().doesNotContain("{0}", "rule.")));
    }

    @Test
    void headIsRefusedAsGetIs() {
        Reply head = client.head(MANIFEST + "?cluster=existing");
        assertThat(head.status()).isEqualTo(422);
        assertThat(head.type()).isEqualTo("application/problem+json");
        assertThat(head.body()).isEmpty();
    }

    static Stream<Arguments> bases() {
        return Stream.of(
                Arguments.of("base-canal", BaseFixtures.CANAL),
                Arguments.of("base-operator", BaseFixtures.OPERATOR),
                Arguments.of("base-custom-resources", BaseFixtures.OPERATOR_RESOURCES),
                Arguments.of("base-crds", BaseFixtures.DEFINITIONS),
                Arguments.of("base-stub", BaseFixtures.STUB),
                Arguments.of("base-not-calico", BaseFixtures.OTHER),
                Arguments.of("base-policy-only", BaseFixtures.POLICY_ONLY),
                Arguments.of("base-not-yaml", BaseFixtures.NOT_YAML),
                Arguments.of("base-not-kubernetes", "a: b\n"),
                Arguments.of("base-not-kubernetes", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bases")
    void aBaseThatCannotBeEditedIsRefused(String rule, String base) {
        for (String path : new String[] {MANIFEST, "/api/v1/manifest.diff", "/api/v1/plan"}) {
            Reply reply =
                    client.post(path, new Multipart().field("ipFamily", "dual").file("base", "base.yaml", base));
            assertRefused(reply);
            assertThat(reply.errors()).containsExactly("base " + rule);
        }
    }

    @Test
    void aBaseInAnotherCharacterSetIsRefused() {
        byte[] latin = {'a', ':', ' ', (byte) 0xe4, '\n'};
        Reply reply =
                client.post(MANIFEST, new Multipart().field("ipFamily", "dual").file("base", "a.yaml", latin));
        assertRefused(reply);
        assertThat(reply.errors()).containsExactly("base base-not-utf8");
    }

    @Test
    void problemsOfAnswersAndBaseComeTogether() {
        Reply reply = client.post(
                MANIFEST,
                new Multipart()
                        .field("ipFamily", "dual")
                        .field("cluster", "existing")
                        .file("base", "canal.yaml", BaseFixtures.CANAL));
        assertRefused(reply);
        assertThat(reply.errors()).containsExactlyInAnyOrder("cluster existing-cluster", "base base-canal");
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.json().get("status").asInt()).isEqualTo(422);
        assertThat(reply.json().get("title").asString()).isNotBlank();
        assertThat(reply.json().get("detail").asString()).isNotBlank();
    }
}
