package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ResponseHeadersTest {

    private static final String QUERY = "?ipFamily=dual&installer=other&podCidrs=10.244.0.0/16,FD12:3456:789a::/56"
            + "&detect4=interface=eth.*%7Cens%5B0-9%5D%2B&kubernetes=1.30";

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource({
        "manifest, application/yaml, calico-dual-v3.32.1.yaml",
        "manifest.diff, text/x-diff, calico-dual-v3.32.1.diff",
        "plan, application/json, calico-dual-v3.32.1-plan.json",
        "checklist, application/json, calico-dual-v3.32.1-checklist.json",
        "checklist.json, application/json, calico-dual-v3.32.1-checklist.json",
        "checklist.md, text/markdown;charset=UTF-8, calico-dual-v3.32.1-checklist.md",
        "checklist.html, text/html;charset=UTF-8, calico-dual-v3.32.1-checklist.html",
        "operator, application/yaml, calico-dual-v3.32.1-operator.yaml",
        "helm-values, application/yaml, calico-dual-v3.32.1-helm-values.yaml",
        "kustomize, application/zip, calico-dual-v3.32.1-kustomize.zip",
        "cluster-config, application/yaml, calico-dual-v3.32.1-other.yaml",
        "preflight.sh, text/x-shellscript;charset=UTF-8, calico-dual-v3.32.1-preflight.sh",
        "verify.sh, text/x-shellscript;charset=UTF-8, calico-dual-v3.32.1-verify.sh",
        "bundle.zip, application/zip, calico-dual-v3.32.1.zip",
        "bundle.tgz, application/gzip, calico-dual-v3.32.1.tgz"
    })
    void theContractNamesTheMediaTypeAndADownloadHasAFileName(String name, String type, String file) {
        String path = "/api/v1/" + name + QUERY;
        Reply shown = client.get(path);
        assertThat(shown.type()).isEqualTo(type);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(shown.header("Content-Disposition")).isEqualTo("inline; filename=\"" + file + "\"");
        for (String download : new String[] {"&download", "&download=", "&download=1"}) {
            Reply saved = client.get(path + download);
            assertThat(saved.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + file + "\"");
            assertThat(saved.header("ETag")).isEqualTo(shown.header("ETag"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    manifest       | application/*                               | application/yaml
                    manifest       | application/yaml;profile=x                  | application/yaml
                    manifest       | text/html,application/xml;q=0.9,*/*;q=0.8   | application/yaml
                    manifest       | application/json, */*;q=0.1                 | application/yaml
                    manifest       | text/plain;q=0.4, application/yaml;q=0.5    | application/yaml
                    manifest       | text/*                                      | text/plain;charset=UTF-8
                    manifest       | application/yaml;q=0, */*                   | text/plain;charset=UTF-8
                    manifest.diff  | text/*                                      | text/x-diff
                    plan           | application/json;charset=UTF-8              | application/json
                    checklist      | application/*                               | application/json
                    checklist      | text/*                                      | text/markdown;charset=UTF-8
                    checklist      | text/html,application/xml;q=0.9,*/*;q=0.8   | text/html;charset=UTF-8
                    checklist      | text/markdown;q=0.5, text/html;q=0.4        | text/markdown;charset=UTF-8
                    checklist      | application/json;q=0.1, text/html;q=0.2     | text/html;charset=UTF-8
                    checklist      | text/plain, text/html;q=0.9                 | text/plain;charset=UTF-8
                    checklist.html | text/html                                   | text/html;charset=UTF-8
                    bundle.zip     | text/html,application/xml;q=0.9,*/*;q=0.8   | application/zip
                    """)
    void theFormThatIsLikedBestIsGiven(String name, String accept, String type) {
        Reply reply = client.get("/api/v1/" + name + QUERY, "Accept", accept);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo(type);
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
