package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.calicowizard.testing.OpenedBundle;
import org.calicowizard.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BundleRoutesTest {

    private static final String DUAL = "ipFamily=dual&installer=other&podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56"
            + "&detect4=interface=eth.*%7Cens%5B0-9%5D%2B&kubernetes=1.30";

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource({"bundle.zip, application/zip, .zip", "bundle.tgz, application/gzip, .tgz"})
    void aBundleIsServedAsAnyProduct(String name, String type, String ending) {
        String path = "/api/v1/" + name;
        Reply got = client.get(path + "?" + DUAL);
        Reply posted = client.post(path, "application/x-www-form-urlencoded", DUAL);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.type()).isEqualTo(type);
        assertThat(posted.body()).isEqualTo(got.body());
        assertThat(got.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"calico-dual-v3.32.1" + ending + "\"");
        Reply saved = client.get(path + "?" + DUAL + "&download");
        assertThat(saved.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"calico-dual-v3.32.1" + ending + "\"");
        assertThat(saved.header("ETag")).isEqualTo('"' + Sha256.of(got.body()) + '"');
        assertThat(client.get(path + "?" + DUAL, "If-None-Match", saved.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DUAL,
                "ipFamily=ipv4",
                "ipFamily=ipv6&nodeIpv4=false&routerId=per-node&routerIds=node-1=10.255.0.1,node-2=10.255.0.2",
                "ipFamily=dual&kubernetes=1.30&typha=on&nodes=250&mtu=1400&natOutgoing6=true"
                        + "&podCidrs=fd5a:3c1e:7b20::/48,10.128.0.0/12&serviceCidrs=fd5a:3c1e:7b21::/112,10.96.0.0/16"
            })
    void theAnswersInABundleGiveItAgain(String query) {
        Reply first = client.get("/api/v1/bundle.zip?" + query);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        String answers = OpenedBundle.zip(first.body()).file("answers.yaml").text();
        Reply again = client.post("/api/v1/bundle.zip", "application/yaml", answers);
        assertThat(again.body()).as(answers).isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "vxlan"})
    void anUploadedBaseIsInItAndGivesItAgain(String encapsulation) {
        Reply first = client.post(
                "/api/v1/bundle.tgz",
                new Multipart()
                        .field("ipFamily", "dual")
                        .field("encapsulation6", encapsulation)
                        .file("base", "my calico.yaml", BaseFixtures.CALICO));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        OpenedBundle bundle = OpenedBundle.tgz(first.body());
        assertThat(bundle.file("base/my_calico.yaml").text()).isEqualTo(BaseFixtures.CALICO);
        assertThat(bundle.file("README.md").text())
                .contains("-F base=@base/my_calico.yaml", "`base/my_calico.yaml`", bundle.folder() + ".tgz");
        Reply again = client.post(
                "/api/v1/bundle.tgz",
                new Multipart()
                        .file(
                                "answers",
                                "answers.yaml",
                                bundle.file("answers.yaml").text())
                        .file(
                                "base",
                                "my_calico.yaml",
                                bundle.file("base/my_calico.yaml").bytes()));
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void anUploadWithALineEndOfItsOwnIsKeptByteForByte() {
        byte[] bytes = ("\uFEFF" + BaseFixtures.CALICO.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        Reply reply = client.post(
                "/api/v1/bundle.zip", new Multipart().field("ipFamily", "dual").file("base", "..", bytes));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(OpenedBundle.zip(reply.body()).file("base/manifest.yaml").bytes())
                .isEqualTo(bytes);
    }

    @Test
    void answersThatBreakARuleGiveAProblemDocument() {
        Reply reply = client.get("/api/v1/bundle.zip?ipFamily=dual&podCidrs=10.96.0.0/16");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.type()).startsWith("application/problem+json");
    }
}
