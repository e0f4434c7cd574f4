package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OperatorRefusalTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"operator", "helm-values"})
    void whatTheOperatorCannotDoIsRefusedThoughTheManifestCan(String artifact) {
        String answers = "?ipFamily=ipv4&routerId=per-node&routerIds=node-1=10.0.0.1";
        Reply refusal = new ApiClient(port).get("/api/v1/" + artifact + answers);
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.errors()).containsExactly("routerId operator-per-node-router-ids");
        assertThat(new ApiClient(port).get("/api/v1/manifest" + answers).status())
                .isEqualTo(200);
    }
}
