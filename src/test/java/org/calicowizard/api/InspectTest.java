package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InspectTest {

    private static final String PATH = "/api/v1/inspect";
    private static final String YAML = "application/yaml";
    private static final int TWO_MEGABYTES = 2 << 20;
    private static final String ANSWERS =
            "ipFamily=dual installer=other podCidrs=10.244.0.0/16,fd4b:7a1c:93::/56 nodes=60 mtu=1400";
    private static final String MANIFEST =
            TestWizard.generate(ANSWERS).manifest().text();

    private static final int LENGTH = MANIFEST.getBytes(StandardCharsets.UTF_8).length;

    private final ApiClient api;

    InspectTest(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @Test
    void aManifestTellsWhatItIsAndTheAnswersToGoOnFrom() {
        Reply reply = api.post(PATH, YAML, MANIFEST);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo("application/json");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        JsonNode manifest = reply.json().get("manifest");
        assertThat(manifest.propertyNames())
                .containsExactly("kind", "release", "sha256", "bytes", "datastore", "backend", "typha", "editable");
        assertThat(manifest.get("kind").asString()).isEqualTo("calico-typha");
        assertThat(manifest.get("release").asString()).isEqualTo("v3.32.1");
        assertThat(manifest.get("bytes").asInt()).isEqualTo(LENGTH);
        JsonNode plan = api.get("/api/v1/plan?" + ANSWERS.replace(' ', '&')).json();
        for (String same : List.of("id", "permalink", "answers")) {
            assertThat(reply.json().get(same)).isEqualTo(plan.get(same));
        }
        assertThat(plan.get("findings")).containsAll(reply.json().get("findings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain; charset=utf-8", "application/yaml"})
    void howeverItIsSentTheAnswerIsTheSame(String type) {
        byte[] answer = api.post(PATH, YAML, MANIFEST).body();
        assertThat(api.post(PATH, type, MANIFEST).body()).isEqualTo(answer);
        assertThat(api.post(PATH, new Multipart().file("base", "mine.yaml", MANIFEST))
                        .body())
                .isEqualTo(answer);
        assertThat(api.post(PATH, new Multipart().field("base", MANIFEST)).body())
                .isEqualTo(answer);
    }

    @Test
    void whoReadsOnlyPlainTextGetsTheSame() {
        Reply reply = api.post(PATH, YAML, MANIFEST, "Accept", "text/plain");
        assertThat(reply.type()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(reply.text())
                .isEqualTo(api.post(PATH, YAML, MANIFEST).text())
                .endsWith("}\n");
        assertThat(reply.header("Vary")).isEqualTo("Accept");
    }

    @Test
    void whatCannotBeEditedIsToldAllTheSame() {
        Reply reply = api.post(PATH, YAML, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: canal-config}\n");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().propertyNames()).containsExactly("manifest", "findings");
        assertThat(reply.json().get("manifest").get("kind").asString()).isEqualTo("canal");
        assertThat(reply.json().get("manifest").get("editable").asBoolean()).isFalse();
        JsonNode finding = reply.json().get("findings").get(0);
        assertThat(finding.propertyNames()).containsExactly("rule", "severity", "fields", "message", "fix", "docs");
        assertThat(finding.get("rule").asString()).isEqualTo("base-canal");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                 | 400 | base manifest-required   | The request cannot be read
            '#'                | 422 | base base-not-kubernetes | The manifest cannot be used
            'a: 1'             | 422 | base base-not-kubernetes | The manifest cannot be used
            'a: b: c'          | 422 | base base-not-yaml       | The manifest cannot be used
            """)
    void whatIsNoManifestAtAllIsRefused(String body, int status, String error, String title) {
        Reply reply = api.post(PATH, YAML, body);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.errors()).containsExactly(error);
        assertThat(reply.json().get("title").asString()).isEqualTo(title);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] latin = "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Reply reply = api.send("POST", PATH, BodyPublishers.ofByteArray(latin), "Content-Type", "text/plain");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.errors()).containsExactly("base base-not-utf8");
    }

    @Test
    void formDataWithoutTheManifestOrWithTwoIsRefused() {
        assertThat(api.post(PATH, new Multipart().file("file", "mine.yaml", MANIFEST))
                        .errors())
                .containsExactly("base manifest-required");
        Reply twice = api.post(PATH, new Multipart().file("base", "a", MANIFEST).file("base", "b", MANIFEST));
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.errors()).containsExactly("base duplicate-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded", "nonsense"})
    void aBodyOfAnotherMediaTypeIsRefusedWithThoseThatAreTaken(String type) {
        Reply reply = api.post(PATH, type, MANIFEST);
        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.header("Accept")).isEqualTo("application/yaml, text/plain, multipart/form-data");
        assertThat(api.post(PATH, YAML, MANIFEST, "Content-Encoding", "gzip").status())
                .isEqualTo(415);
    }

    @Test
    void aLargerManifestThanTwoMegabytesIsRefused() {
        String padded = MANIFEST + "\n".repeat(TWO_MEGABYTES - LENGTH);
        assertThat(api.post(PATH, YAML, padded).status()).isEqualTo(200);
        assertThat(api.post(PATH, YAML, padded + "#").status()).isEqualTo(413);
        assertThat(api.post(PATH, new Multipart().file("base", "a", padded + "#"))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void thereIsNothingToGet() {
        Reply reply = api.get(PATH);
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("POST");
        assertThat(api.post(PATH, YAML, MANIFEST, "Accept", "image/png").status())
                .isEqualTo(406);
    }
}
