package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HealthTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, 200",
        "/actuator/health/liveness, 200",
        "/actuator/health/readiness, 200",
        "/actuator/info, 404",
        "/actuator/env, 404",
        "/actuator/configprops, 404",
        "/actuator/beans, 404",
        "/actuator/mappings, 404",
        "/actuator/loggers, 404",
        "/actuator/heapdump, 404",
        "/actuator/threaddump, 404",
        "/actuator/metrics, 404",
        "/actuator/shutdown, 404"
    })
    void onlyHealthIsShown(String path, int status) {
        Reply reply = new ApiClient(port).get(path);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(status == 404 || reply.text().contains("\"status\":\"UP\"")).isTrue();
        assertThat(reply.text()).doesNotContain("components", "diskSpace");
    }
}
