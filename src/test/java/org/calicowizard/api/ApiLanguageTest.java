package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the API sends is the same to every reader. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiLanguageTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/manifest?ipFamily=dual",
                "/api/v1/manifest.diff?ipFamily=ipv6&nodeIpv4=false",
                "/api/v1/plan?ipFamily=dual&podCidrs=10.0.0.5/8,2001:db8::/56&installer=kind",
                "/api/v1/plan?ipFamly=dual&installer=kin&podCidrs=10.0.0.0&nodes=0",
                "/api/v1/checklist.md?ipFamily=dual",
                "/api/v1/checklist.html?ipFamily=ipv6",
                "/api/v1/metadata",
                "/api/v1/nothing",
            })
    void theReadersLanguageChangesNoByte(String path) {
        ApiClient client = new ApiClient(port);
        Reply english = client.get(path);
        Reply chinese = client.get(path, "Accept-Language", "zh-CN");
        assertThat(chinese.status()).isEqualTo(english.status());
        assertThat(chinese.text()).isEqualTo(english.text());
    }

    @Test
    void thePageOfAnErrorSpeaksTheReadersLanguage() {
        ApiClient client = new ApiClient(port);
        Reply page = client.get("/wizard/nothing?lang=zh-CN&ipFamily=dual", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Language")).isEqualTo("zh-CN");
        assertThat(page.text())
                .contains("<html lang=\"zh-CN\">", "href=\"/?lang=zh-CN\"")
                .contains("href=\"/wizard/nothing?ipFamily=dual&amp;lang=en\"");
    }
}
