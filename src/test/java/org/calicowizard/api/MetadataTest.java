package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.Installer;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.ManifestDigests;
import org.calicowizard.release.OfficialManifest;
import org.calicowizard.rules.Rule;
import org.calicowizard.rules.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MetadataTest {

    private static final String METADATA = "/api/v1/metadata";

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @Test
    void everyAnswerIsThereWithItsValuesAndItsDefault() {
        List<JsonNode> answers = rows("answers");
        assertThat(texts(answers, "key")).containsExactlyElementsOf(new AnswersReader(CalicoReleases.load()).keys());
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.propertyNames()).containsExactly("key", "values", "allowed", "default"));
        JsonNode installer = row(answers, "key", "installer");
        assertThat(installer.get("default").asString()).isEqualTo("kubeadm");
        assertThat(installer.get("values").size()).isEqualTo(Installer.values().length);
        assertThat(row(answers, "key", "podCidrs").get("default").isNull()).isTrue();
    }

    @Test
    void everyRuleIsThereWithWhatBreaksItWhatToDoAndItsSource() {
        List<JsonNode> rules = rows("rules");
        assertThat(texts(rules, "id"))
                .containsExactlyElementsOf(
                        RuleBook.load().rules().stream().map(Rule::id).toList());
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.propertyNames())
                    .containsExactly("id", "severity", "group", "fields", "when", "fix", "docs");
            assertThat(rule.get("severity").asString()).isIn("error", "warning", "note");
            assertThat(List.of(rule.get("when").asString(), rule.get("fix").asString()))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "rule."));
            assertThat(rule.get("docs").asString()).matches("(https:/)?/.+");
        });
    }

    @Test
    void aSourceThatIsAPageOfTheWizardItselfIsThere() {
        List<String> own = texts(rows("rules"), "docs").stream()
                .filter(docs -> docs.startsWith("/"))
                .distinct()
                .toList();
        assertThat(own)
                .isNotEmpty()
                .allSatisfy(
                        path -> assertThat(client.get(path).status()).as(path).isEqualTo(200));
        JsonNode problem = client.get("/api/v1/plan?ipFamily=ipv5").json();
        assertThat(problem.get("errors").get(0).get("docs").asString()).isEqualTo(client.url(METADATA));
    }

    @Test
    void everySpecialRangeIsThere() {
        SpecialRanges ranges = SpecialRanges.load();
        assertThat(texts(rows("ranges"), "prefix"))
                .containsExactlyElementsOf(ranges.all().stream()
                        .map(range -> range.prefix().toString())
                        .toList());
        assertThat(texts(rows("siteDefaults"), "prefix"))
                .containsExactlyElementsOf(ranges.allSiteDefaults().stream()
                        .map(range -> range.prefix().toString())
                        .toList());
    }

    @Test
    void everyReleaseIsThereWithItsDigestsAndTestedKubernetesVersions() {
        List<JsonNode> releases = rows("releases");
        assertThat(texts(releases, "release"))
                .hasSize(54)
                .containsExactlyElementsOf(CalicoReleases.load().all().stream()
                        .map(release -> release.version().toString())
                        .toList());
        assertThat(releases)
                .allSatisfy(release -> assertThat(release.get("kubernetes"))
                        .isNotEmpty()
                        .allSatisfy(version -> assertThat(version.asString()).matches("1\\.\\d+")));
        assertThat(releases.stream().flatMap(MetadataTest::manifests))
                .containsExactlyInAnyOrderElementsOf(ManifestDigests.load().all().stream()
                        .map(MetadataTest::line)
                        .toList());
    }

    @Test
    void kubernetesVersionsSayHowFarDualStackIsAndWhichKubeadmApiTheyTake() {
        List<JsonNode> versions = rows("kubernetes");
        assertThat(texts(versions, "version")).contains("1.22", "1.36").doesNotHaveDuplicates();
        assertThat(row(versions, "version", "1.22").get("dualStack").asString()).isEqualTo("beta");
        assertThat(row(versions, "version", "1.36").get("kubeadmApi").asString())
                .isEqualTo("v1beta4");
        assertThat(row(versions, "version", "1.22").get("supported").asBoolean())
                .isFalse();
    }

    @Test
    void everyInstallerIsThere() {
        List<JsonNode> installers = rows("installers");
        assertThat(texts(installers, "installer"))
                .containsExactlyElementsOf(
                        Arrays.stream(Installer.values()).map(Installer::value).toList());
        assertThat(row(installers, "installer", "kubeadm")
                        .get("nodeMask")
                        .get("ipv6")
                        .asInt())
                .isEqualTo(64);
    }

    @Test
    void aMatchingTagSavesTheBody() {
        Reply reply = client.get(METADATA);
        assertThat(reply.type()).isEqualTo("application/json");
        assertThat(reply.header("ETag")).matches("\"[0-9a-f]{64}\"");
        Reply again = client.get(METADATA, "If-None-Match", reply.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(client.get(METADATA, "If-None-Match", "\"other\"").body()).isEqualTo(reply.body());
    }

    @Test
    void headIsAnsweredAsGetAndOtherMethodsAreToldBoth() {
        Reply get = client.get(METADATA, "Accept-Encoding", "gzip");
        Reply head = client.head(METADATA, "Accept-Encoding", "gzip");
        for (String name : List.of("ETag", "Content-Type", "Content-Length", "Content-Encoding", "Vary")) {
            assertThat(head.header(name)).as(name).isEqualTo(get.header(name)).isNotEqualTo("none");
        }
        Reply post = client.post(METADATA, "application/json", "{}");
        assertThat(post.status()).isEqualTo(405);
        assertThat(post.header("Allow")).isEqualTo("GET, HEAD");
    }

    private List<JsonNode> rows(String table) {
        return list(client.get(METADATA).json().get(table)).toList();
    }

    private static JsonNode row(List<JsonNode> rows, String key, String value) {
        return rows.stream()
                .filter(row -> row.get(key).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<JsonNode> rows, String key) {
        return rows.stream().map(row -> row.get(key).asString()).toList();
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<String> manifests(JsonNode release) {
        return list(release.get("manifests"))
                .map(file -> release.get("release").asString() + " "
                        + file.get("file").asString() + " " + file.get("bytes").asLong() + " "
                        + file.get("sha256").asString());
    }

    private static String line(OfficialManifest manifest) {
        return manifest.release() + " " + manifest.file() + " " + manifest.bytes() + " " + manifest.sha256();
    }
}
