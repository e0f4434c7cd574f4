package org.calicowizard.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.calicowizard.testing.YamlStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

class ComposeTest {

    private static final JsonNode SERVICES =
            YamlStream.read(ProjectFile.text("docker-compose.yml")).get(0).get("services");
    private static final JsonNode WIZARD = SERVICES.get("wizard");
    private static final JsonNode REPLICA = SERVICES.get("replica");
    private static final JsonNode PROXY = SERVICES.get("proxy");
    private static final String PROXY_FILE = "src/main/haproxy/haproxy.cfg";
    private static final List<String> PROXY_LINES = ProjectFile.text(PROXY_FILE)
            .lines()
            .map(String::strip)
            .filter(line -> !line.startsWith("#"))
            .toList();

    @Test
    void oneWizardStartsAndAllElseIsOfTheProfile() {
        assertThat(SERVICES.propertyNames()).containsExactlyInAnyOrder("wizard", "replica", "proxy");
        assertThat(WIZARD.has("profiles")).isFalse();
        assertThat(texts(REPLICA.get("profiles"))).containsExactly("scale");
        assertThat(texts(PROXY.get("profiles"))).containsExactly("scale");
    }

    @Test
    void theWizardIsBuiltOnceAndTheProxyIsOneRelease() {
        assertThat(SERVICES.findValues("build")).extracting(JsonNode::asString).containsExactly(".");
        assertThat(WIZARD.has("build")).isTrue();
        assertThat(REPLICA.get("pull_policy").asString()).isEqualTo("never");
        assertThat(List.of(WIZARD, REPLICA))
                .allMatch(service -> service.get("image").asString().equals(ProjectFile.image()));
        assertThat(PROXY.get("image").asString()).matches("haproxy:\\d+\\.\\d+\\.\\d+-alpine");
    }

    @Test
    void noServiceCanWriteIntoItsImageOrGainRightsOrTakeAllMemory() {
        assertThat(services()).allSatisfy(service -> {
            assertThat(service.get("read_only").asBoolean()).isTrue();
            assertThat(texts(service.get("cap_drop"))).containsExactly("ALL");
            assertThat(texts(service.get("security_opt"))).containsExactly("no-new-privileges:true");
            assertThat(service.get("mem_limit").asString()).matches("\\d+m");
            assertThat(service.has("privileged") || service.has("user")).isFalse();
        });
        assertThat(texts(WIZARD.get("tmpfs"))).singleElement().asString().startsWith("/tmp:");
    }

    @Test
    void thePortsOfTheHostDifferAndThoseInsideAreListenedAt() {
        String exposed = Dockerfile.read().only("EXPOSE").rest();
        List<String> ports = Stream.of(WIZARD, PROXY)
                .flatMap(service -> texts(service.get("ports")).stream())
                .toList();
        assertThat(ports).hasSize(2).doesNotHaveDuplicates().allMatch(port -> port.endsWith(":" + exposed));
        assertThat(REPLICA.has("ports")).isFalse();
        assertThat(PROXY_LINES).contains("bind :::" + exposed + " v4v6");
    }

    @Test
    void theProxySpreadsOverTheReplicasThatAreReady() {
        assertThat(REPLICA.at("/deploy/replicas").asInt()).isBetween(2, 10);
        assertThat(PROXY.at("/depends_on/replica/condition").asString()).isEqualTo("service_healthy");
        assertThat(PROXY_LINES)
                .contains("option httpchk GET /actuator/health/readiness")
                .anyMatch(line -> line.startsWith("server-template replica 10 replica:8080 check "));
        assertThat(texts(PROXY.get("volumes")))
                .containsExactly("./" + PROXY_FILE + ":/usr/local/etc/haproxy/haproxy.cfg:ro");
        assertThat(Path.of(PROXY_FILE)).exists();
    }

    @Test
    void onlyBehindTheProxyIsTheClientWhoTheHeaderSays() {
        String variable = "SERVER_FORWARD_HEADERS_STRATEGY";
        assertThat(REPLICA.at("/environment/" + variable).asString()).isEqualTo("native");
        assertThat(WIZARD.has("environment")).isFalse();
        assertThat(PROXY_LINES).contains("http-request set-header X-Forwarded-For %[src]");
    }

    @Test
    void theProxyTakesTheLongestRequestsThatTheWizardTakes() {
        JsonNode application = YamlStream.read(ProjectFile.text("src/main/resources/application.yaml"))
                .get(0);
        long longest = DataSize.parse(
                        application.at("/server/max-http-request-header-size").asString())
                .toBytes();
        String setting = "tune.bufsize ";
        assertThat(PROXY_LINES)
                .filteredOn(line -> line.startsWith(setting))
                .singleElement()
                .satisfies(line -> assertThat(Long.parseLong(line.substring(setting.length())))
                        .isGreaterThan(longest));
    }

    /** Its line for a request would hold the query. */
    @Test
    void theProxyLogsNoRequests() {
        assertThat(PROXY_LINES)
                .contains("log stdout format raw local0 notice")
                .noneMatch(line -> line.matches("option (http|tcp)log.*|log-format.*"));
    }

    private static Stream<JsonNode> services() {
        return SERVICES.properties().stream().map(Entry::getValue);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
