package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.calicowizard.testing.OfficialManifests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OfficialManifestTest {

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;

    private ApiClient client;

    @DynamicPropertySource
    static void directory(DynamicPropertyRegistry registry) {
        registry.add("calico.manifests.directory", () -> directory.toString());
    }

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @Test
    void aManifestThatIsNotAtHandIsABadGateway() {
        Reply reply = client.get("/api/v1/manifest?ipFamily=dual&calico=v3.27.5");
        assertBadGateway(reply, "base official-manifest-unavailable");
        assertThat(reply.json().get("errors").get(0).get("fix").asString()).contains("v3.27.5/calico.yaml");
    }

    @Test
    void anAlteredManifestIsABadGatewayAndNeverUsed() throws IOException {
        Path release = Files.createDirectories(directory.resolve("v3.29.7"));
        Files.writeString(release.resolve("calico.yaml"), BaseFixtures.CALICO);
        Reply reply = client.get("/api/v1/manifest?ipFamily=dual&calico=v3.29.7");
        assertBadGateway(reply, "base official-manifest-altered");
        assertThat(reply.text()).doesNotContain("A small Calico");
    }

    @Test
    void oneChangedByteIsEnough() throws IOException {
        String official = OfficialManifests.text("v3.25.2", "calico.yaml");
        Path file = Files.createDirectories(directory.resolve("v3.25.2")).resolve("calico.yaml");
        String path = "/api/v1/manifest.diff?ipFamily=dual&calico=v3.25.2";
        Files.writeString(file, official);
        assertThat(client.get(path).status()).isEqualTo(200);
        Files.writeString(file, official.replaceFirst("kind: ConfigMap", "kind: ConfigMaq"));
        assertBadGateway(client.get(path), "base official-manifest-altered");
        Files.writeString(file, official);
        assertThat(client.get(path).status()).isEqualTo(200);
    }

    @Test
    void brokenRulesAreToldBeforeAnythingIsFetched() {
        Reply reply = client.get("/api/v1/manifest?ipFamily=dual&calico=v3.27.5&cluster=existing");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.errors()).containsExactly("cluster existing-cluster");
    }

    private static void assertBadGateway(Reply reply, String error) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(502);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.errors()).containsExactly(error);
        assertThat(reply.text()).doesNotContain("Exception", "\tat ", directory.toString());
    }
}
