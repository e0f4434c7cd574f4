package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class PreviewTest {

    private static final String DUAL =
            "?ipFamily=dual&installer=other&podCidrs=10.244.0.0/16&podCidrs=fd12:3456:789a::/56";

    private final MockMvcTester mvc;

    PreviewTest(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @Test
    void onlyChangedPlacesAreSentAndNeitherTheFileNorAPage() {
        assertThat(mvc.get().uri("/wizard/routing/preview" + DUAL).header("HX-Request", "true"))
                .hasStatusOk()
                .hasHeader("Vary", "HX-Request")
                .doesNotContainHeader("HX-Push-Url")
                .doesNotContainHeader("HX-Replace-Url")
                .bodyText()
                .contains("<ins>", "10.244.0.0/16", "id=\"preview-status\"")
                .doesNotContain("<html", "<title", "<main", "# Calico IP Wizard", "---")
                .hasSizeLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"family", "cluster", "addresses", "routing", "calico"})
    void everyPageThatAsksShowsThePreviewOfWhatItHas(String step) {
        assertThat(mvc.get().uri("/wizard/" + step + DUAL))
                .hasStatusOk()
                .bodyText()
                .contains("What your answers change so far", "hx-get=\"/wizard/" + step + "/preview\"")
                .containsOnlyOnce("id=\"preview-status\"")
                .contains("<ins>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            family?x=                                          | 1 answer is still missing
            family?ipFamily=ipv4                               | Nothing changes
            family?ipFamily=dual                               | 4 changes
            cluster?ipFamily=ipv6&installer=other              | 1 answer is still missing
            addresses?ipFamily=ipv6&installer=other            | 1 answer is still missing, 1 warning
            addresses?ipFamily=ipv4&podCidrs=10.2              | Not finished, 1 thing to mend
            routing?ipFamily=ipv6&nodeIpv4=false&routerId=per-node | 1 answer is still missing
            """)
    void unfinishedAnswersAreNoFailure(String address, String status) {
        assertThat(mvc.get().uri("/wizard/" + address.replace("?", "/preview?")))
                .hasStatusOk()
                .bodyText()
                .contains(">" + status);
    }

    @Test
    void aQuestionOfALaterPageIsNamedAndNotLinked() {
        assertThat(mvc.get().uri("/wizard/cluster/preview?ipFamily=ipv6&installer=other"))
                .bodyText()
                .contains("Asked on a later page: Pod ranges")
                .doesNotContain("href=\"#podCidrs\"", "class=\"finding");
    }

    @Test
    void whatIsMissingOnThePageIsLinked() {
        assertThat(mvc.get().uri("/wizard/addresses/preview?ipFamily=ipv6&installer=other&podCidrs="))
                .bodyText()
                .contains("href=\"#podCidrs\"")
                .doesNotContain("<pre");
    }

    @Test
    void anAnswerThatDoesNotCountIsLeftOut() {
        assertThat(mvc.get().uri("/wizard/family/preview?ipFamily=ipv4&encapsulation6=vxlan&routerIds=x"))
                .hasStatusOk()
                .bodyText()
                .contains(">Nothing changes<")
                .doesNotContain("class=\"finding");
    }

    @Test
    void thePreviewSpeaksTheLanguageOfThePage() {
        assertThat(mvc.get().uri("/wizard/family/preview?ipFamily=dual").header("Accept-Language", "zh-CN"))
                .bodyText()
                .contains("改动 4 处");
    }
}
