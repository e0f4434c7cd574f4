package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.test.metrics.export=true")
class MetricsTest {

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @Test
    void requestsAreCountedByRouteAndOutcome() {
        client.get("/api/v1/plan?ipFamily=dual");
        client.get("/api/v1/plan?ipFamily=ipv5");
        client.get("/wizard/family/next");
        assertThat(requestSeries())
                .anyMatch(line -> isOf(line, "/api/v1/plan", 200))
                .anyMatch(line -> isOf(line, "/api/v1/plan", 400))
                .anyMatch(line -> line.contains("/next\"") && line.contains("status=\"422\""));
    }

    @Test
    void theMachineAndTheLogAreMeasuredToo() {
        assertThat(scrape())
                .contains("jvm_memory_used_bytes{", "process_cpu_usage ", "logback_events_total{level=\"error\"}");
    }

    @Test
    void noSeriesTellsWhatSomebodyAskedFor() {
        ask("zebra");
        assertThat(scrape()).doesNotContain("zebra").doesNotContain("10.203.").doesNotContain("fd5e");
    }

    @Test
    void manyDifferentRequestsMakeNoMoreSeries() {
        ask("zebra");
        int before = requestSeries().size();
        Stream.of("okapi", "quagga", "bongo", "eland").forEach(this::ask);
        assertThat(requestSeries()).hasSize(before);
    }

    private void ask(String word) {
        client.get("/api/v1/manifest?ipFamily=dual&podCidrs=10.203.0.0/16,fd5e:b3a::/56&calico=" + word);
        client.get("/api/v1/" + word);
        client.get("/" + word + "?" + word + "=" + word);
        client.get("/wizard/" + word);
        client.get("/rules/" + word);
        client.get("/css/" + word + ".css");
        client.get("/webjars/" + word + "/" + word + ".js");
        client.get("/actuator/sbom/" + word);
        client.get("/actuator/health/" + word);
        client.raw(word.toUpperCase() + " /api/v1/plan HTTP/1.1");
        client.raw("GET /api/v1/plan?nodes={" + word + "} HTTP/1.1");
    }

    private String scrape() {
        return client.get("/actuator/prometheus").text();
    }

    private List<String> requestSeries() {
        client.get("/actuator/prometheus");
        return scrape().lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count{"))
                .toList();
    }

    private static boolean isOf(String line, String route, int status) {
        return line.contains("uri=\"" + route + "\"") && line.contains("status=\"" + status + "\"");
    }
}
