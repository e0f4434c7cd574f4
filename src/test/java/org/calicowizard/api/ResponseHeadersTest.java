package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ResponseHeadersTest {

    private static final String QUERY = "?ipFamily=dual&installer=other&podCidrs=10.244.0.0/16,FD12:3456:789a::/56"
            + "&detect4=interface=eth.*%7Cens%5B0-9%5D%2B&kubernetes=1.30";
    private static final Pattern CANONICAL = Pattern.compile("<http://localhost:\\d+(/[^>]+)>; rel=\"canonical\"");

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/manifest, application/yaml",
        "/api/v1/manifest.diff, text/x-diff",
        "/api/v1/plan, application/json"
    })
    void theMediaTypeIsTheContractsOne(String path, String type) {
        assertThat(client.get(path + QUERY).type()).isEqualTo(type);
        assertThat(client.get(path + QUERY, "Accept", "*/*").type()).isEqualTo(type);
        assertThat(client.get(path + QUERY, "Accept", type).type()).isEqualTo(type);
        assertThat(client.get(path + QUERY, "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8")
                        .type())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/manifest", "/api/v1/manifest.diff", "/api/v1/plan"})
    void plainTextIsGivenWhereOnlyThatIsAccepted(String path) {
        Reply plain = client.get(path + QUERY, "Accept", "text/plain");
        assertThat(plain.type()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(plain.text()).isEqualTo(client.get(path + QUERY).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/manifest", "/api/v1/manifest.diff", "/api/v1/plan"})
    void aMatchingTagSavesTheBody(String path) {
        String tag = client.get(path + QUERY).header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        for (String sent : new String[] {tag, "\"other\", " + tag, "W/" + tag}) {
            Reply reply = client.get(path + QUERY, "If-None-Match", sent);
            assertThat(reply.status()).as(sent).isEqualTo(304);
            assertThat(reply.body()).isEmpty();
            assertThat(reply.header("ETag")).isEqualTo(tag);
            assertThat(reply.header("Vary")).contains("Accept");
        }
        assertThat(client.get(path + QUERY, "If-None-Match", "\"other\"").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/manifest", "/api/v1/manifest.diff", "/api/v1/plan"})
    void theCanonicalLinkGivesTheSameBytes(String path) {
        Reply reply = client.get(path + QUERY + "&download");
        Matcher link = CANONICAL.matcher(reply.header("Link"));
        assertThat(link.matches()).as(reply.header("Link")).isTrue();
        assertThat(link.group(1)).startsWith(path + "?schema=1&ipFamily=dual").doesNotContain("download");
        Reply followed = client.get(link.group(1));
        assertThat(followed.body()).isEqualTo(reply.body());
        assertThat(followed.header("Link")).isEqualTo(reply.header("Link"));
    }

    @Test
    void anUploadedBaseHasNoCanonicalLink() {
        Multipart parts = new Multipart().field("ipFamily", "dual").file("base", "mine.yaml", BaseFixtures.CALICO);
        Reply reply = client.post("/api/v1/manifest", parts);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Link")).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/manifest", "/api/v1/manifest.diff", "/api/v1/plan", "/api/v1/nothing"})
    void whatDependsOnAcceptSaysSo(String path) {
        assertThat(client.get(path + QUERY).header("Vary")).isEqualTo("Accept");
        assertThat(client.get(path + "?ipFamily=ipv5").header("Vary")).isEqualTo("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/manifest, calico-dual-v3.32.1.yaml",
        "/api/v1/manifest.diff, calico-dual-v3.32.1.diff",
        "/api/v1/plan, calico-dual-v3.32.1-plan.json",
        "/api/v1/checklist, calico-dual-v3.32.1-checklist.json",
        "/api/v1/checklist.md, calico-dual-v3.32.1-checklist.md",
        "/api/v1/checklist.html, calico-dual-v3.32.1-checklist.html"
    })
    void aDownloadHasAFileNameAndTheSameBytes(String path, String file) {
        Reply shown = client.get(path + QUERY);
        assertThat(shown.header("Content-Disposition")).isEqualTo("inline; filename=\"" + file + "\"");
        for (String download : new String[] {"&download", "&download=", "&download=1"}) {
            Reply saved = client.get(path + QUERY + download);
            assertThat(saved.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + file + "\"");
            assertThat(saved.header("ETag")).isEqualTo(shown.header("ETag"));
        }
    }

    @Test
    void theNameOfAnUploadedFileCannotAddLines() {
        Multipart parts = new Multipart()
                .field("ipFamily", "dual")
                .file("base", "x\"; filename*=UTF-8''..%2Fa%0A%2B%2B%2B%20b.yaml; y=\"", BaseFixtures.CALICO);
        Reply diff = client.post("/api/v1/manifest.diff", parts);
        assertThat(diff.status()).as(diff.text()).isEqualTo(200);
        assertThat(diff.text().lines().limit(3))
                .satisfiesExactly(
                        from -> assertThat(from).matches("--- a/[A-Za-z0-9._-]+"),
                        to -> assertThat(to).matches("\\+\\+\\+ b/[A-Za-z0-9._-]+"),
                        hunk -> assertThat(hunk).startsWith("@@ "));
    }
}
