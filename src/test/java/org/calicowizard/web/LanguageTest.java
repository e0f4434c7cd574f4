package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Pages speak the language of their reader. */
@SpringBootTest
class LanguageTest {

    private static final String CHINESE_HEADING = "<h1[^>]*>[^<]*\\p{IsHan}[^<]*</h1>";

    private static final Pattern PAGE =
            Pattern.compile("(?:href=\"|method=\"post\"[^>]* action=\")(/(?:(?:wizard|rules)[^\"]*|\\?[^\"]*)?)\"");

    private final MockMvcTester mvc;

    LanguageTest(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | ''                             | en
            ''          | zh-CN                          | zh-CN
            ''          | zh                             | zh-CN
            ''          | zh-Hans-SG                     | zh-CN
            ''          | de, zh-CN;q=0.8, en;q=0.5      | zh-CN
            ''          | en-GB, zh-CN;q=0.8             | en
            ''          | zh-TW, en;q=0.5                | en
            ''          | zh-HK                          | en
            ''          | zh-Hant                        | en
            ''          | fr                             | en
            ?lang=zh-CN | en                             | zh-CN
            ?lang=zh    | ''                             | zh-CN
            ?lang=zh_CN | ''                             | zh-CN
            ?lang=zh-Hans | ''                           | zh-CN
            ?lang=en    | zh-CN                          | en
            ?lang=tlh   | zh-CN                          | zh-CN
            ?lang=%zz   | ''                             | en
            """)
    void theAddressDecidesThenTheBrowser(String query, String accepted, String language) {
        var request = mvc.get().uri(URI.create("/wizard/family" + query.replace("%zz", "%25zz")));
        MvcTestResult page = (accepted.isEmpty() ? request : request.header("Accept-Language", accepted)).exchange();
        assertThat(page).hasStatusOk().hasHeader("Content-Language", language);
        assertThat(page.getResponse().getHeaders("Vary")).contains("Accept-Language");
        assertThat(page)
                .bodyText()
                .contains("<html lang=\"" + language + "\">")
                .containsPattern("<a href=\"[^\"]*\" lang=\"" + language + "\"[^>]* aria-current=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/rules",
                "/wizard/family",
                "/wizard/cluster?ipFamily=ipv4",
                "/wizard/addresses?ipFamily=dual",
                "/wizard/routing?ipFamily=ipv6",
                "/wizard/router-ids?ipFamily=ipv6",
                "/wizard/calico?ipFamily=ipv4",
                "/wizard/check?ipFamily=dual",
                "/wizard/result?ipFamily=ipv6"
            })
    void everyPageHasAChineseHeading(String path) {
        assertThat(mvc.get().uri(path).accept(MediaType.TEXT_HTML).header("Accept-Language", "zh-CN"))
                .bodyText()
                .contains("<html lang=\"zh-CN\">")
                .containsPattern(CHINESE_HEADING)
                .doesNotContain("??");
    }

    @Test
    void theSwitchLeadsToTheSamePageInTheOtherLanguage() {
        assertThat(mvc.get().uri(URI.create("/wizard/routing?ipFamily=ipv6&lang=zh-CN&detect6=interface=%5Eeth%2B")))
                .bodyText()
                .contains(
                        "href=\"/wizard/routing?ipFamily=ipv6&amp;detect6=interface=%5Eeth%2B&amp;lang=en\" lang=\"en\"");
    }

    @Test
    void theSwitchIsRenewedWhenHtmxSwapsThePage() {
        assertThat(mvc.get().uri("/wizard/cluster?ipFamily=ipv6").header("HX-Request", "true"))
                .bodyText()
                .containsPattern("<nav id=\"languages\"[^>]* hx-swap-oob=\"true\"")
                .contains("/wizard/cluster?ipFamily=ipv6&amp;lang=zh-CN");
    }

    @Test
    void noLinkOfTheSwitchLeadsToAnotherSite() {
        assertThat(mvc.get().uri(URI.create("http://localhost//rules")))
                .bodyText()
                .doesNotContain("href=\"//");
    }

    @Test
    void theLanguageIsKeptOnTheWholeWay() {
        List<String> way = new ArrayList<>(List.of("/wizard/family/next?lang=zh-CN&ipFamily=ipv6"));
        for (String step : List.of("cluster", "addresses", "routing", "calico")) {
            String next = redirect(way.get(way.size() - 1));
            assertThat(next).startsWith("/wizard/" + step + "?").contains("lang=zh-CN");
            assertThat(linksWithoutLanguage(next)).isEmpty();
            assertThat(mvc.get().uri(URI.create(next)))
                    .bodyText()
                    .contains("<input type=\"hidden\" name=\"lang\" value=\"zh-CN\"");
            way.add(next.replace("/wizard/" + step + "?", "/wizard/" + step + "/next?"));
        }
        String check = redirect(way.get(way.size() - 1));
        assertThat(check).startsWith("/wizard/check?").contains("lang=zh-CN");
        assertThat(linksWithoutLanguage(check)).isEmpty();
        assertThat(linksWithoutLanguage(check.replace("check", "result"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/wizard/check?lang=zh, /wizard/family?lang=zh-CN",
        "/?lang=zh-CN&ipFamily=dual, /wizard/result?lang=zh-CN&ipFamily=dual",
        "/rules/existing-cluster?lang=zh-CN, /rules?lang=zh-CN#existing-cluster",
    })
    void redirectsKeepTheLanguage(String path, String next) {
        assertThat(redirect(path)).isEqualTo(next);
    }

    @Test
    void whereNoLanguageWasChosenNoLinkNamesOne() {
        assertThat(redirect("/wizard/family/next?ipFamily=ipv6")).isEqualTo("/wizard/cluster?ipFamily=ipv6");
    }

    private String redirect(String path) {
        MvcTestResult reply =
                mvc.get().uri(URI.create(path)).accept(MediaType.TEXT_HTML).exchange();
        assertThat(reply).hasStatus(303);
        return String.valueOf(reply.getResponse().getRedirectedUrl());
    }

    /** Of links and uploads to pages; the permalink names its site, since it is for anybody. */
    private List<String> linksWithoutLanguage(String path) {
        MvcTestResult page = mvc.get().uri(URI.create(path)).exchange();
        String html = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return PAGE.matcher(html)
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.contains("lang=zh-CN") && !link.contains("lang=en"))
                .toList();
    }
}
