package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Without a proxy that was told of, its headers are anybody's. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"calico.limits.requests=1", "calico.limits.window=1h"})
class ForwardedAddressTest {

    @LocalServerPort
    private int port;

    @Test
    void nobodyBecomesAnotherClientByAHeader() {
        ApiClient client = new ApiClient(port);
        assertThat(client.get("/api/v1/metadata").status()).isEqualTo(200);
        assertThat(client.get("/api/v1/metadata", "X-Forwarded-For", "198.51.100.1")
                        .status())
                .isEqualTo(429);
        assertThat(client.get("/api/v1/metadata", "Forwarded", "for=198.51.100.1")
                        .status())
                .isEqualTo(429);
        assertThat(client.get("/api/v1/metadata", "X-Real-IP", "198.51.100.1").status())
                .isEqualTo(429);
    }
}
