package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class OpenPagesTest {

    private static final String MANIFEST =
            TestWizard.generate("ipFamily=dual nodes=9 mtu=1400").manifest().text();

    private final MockMvcTester mvc;

    OpenPagesTest(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @Test
    void theFirstPageLeadsHere() {
        assertThat(mvc.get().uri("/").accept(MediaType.TEXT_HTML)).bodyText().contains("href=\"/wizard/open\"");
        assertThat(mvc.get().uri("/wizard/open").accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("<textarea", "type=\"file\"", "enctype=\"multipart/form-data\"")
                .doesNotContain("error-summary", "??");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://one.example/?schema=1&ipFamily=dual&nodes=7 | /wizard/check?schema=1&ipFamily=dual&nodes=7
            https://one.example/wizard/routing?ipFamily=dual&return=check&lang=zh-CN&dropped=mtu=1 | /wizard/check?ipFamily=dual
            http://one.example:8080/api/v1/manifest.diff?ipFamily=ipv4&download#x | /wizard/check?ipFamily=ipv4
            curl -fsS -o x.yaml 'https://one.example/api/v1/manifest?ipFamily=ipv6&detect6=interface%3D%5Eeth0%24' | /wizard/check?ipFamily=ipv6&detect6=interface%3D%5Eeth0$
            /?ipFamily=ipv4 | /wizard/check?ipFamily=ipv4
            ?ipFamily=ipv4 | /wizard/check?ipFamily=ipv4
            ipFamily=ipv4&podCidrs=10.0.0.0/16 | /wizard/check?ipFamily=ipv4&podCidrs=10.0.0.0/16
            ipFamily: ipv4 | /wizard/check?ipFamily=ipv4
            {"ipFamily": "ipv6", "nodes": 4, "nodeCidrs": ["fd00:1::/64", "fd00:2::/64"]} | /wizard/check?ipFamily=ipv6&nodes=4&nodeCidrs=fd00:1::/64,fd00:2::/64
            ---\\nipFamily: dual\\netcdEndpoints: http://10.9.0.5:2379\\nkubernetes: 1.30\\n | /wizard/check?ipFamily=dual&etcdEndpoints=http://10.9.0.5:2379&kubernetes=1.30
            nodes=7 | /wizard/family?nodes=7
            ipFamily=dual&colour=red&calico=v9.9.9 | /wizard/check?ipFamily=dual&omitted=colour%3Dred&omitted=calico%3Dv9.9.9
            nodes: 3\\nnodes: 4\\nipFamily: ipv4 | /wizard/check?ipFamily=ipv4&omitted=nodes%3D4
            ipFamily=ipv4&podCidrs=10.0.0.0/33 | /wizard/check?ipFamily=ipv4&podCidrs=10.0.0.0/33
            """)
    void whateverHoldsAnswersLeadsToTheirCheck(String pasted, String next) {
        assertThat(paste(pasted.replace("\\n", "\n"))).hasStatus(303).hasRedirectedUrl(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '  '                                          | Paste something
            hello                                         | neither a link
            https://one.example/                          | neither a link
            colour=red                                    | neither a link
            - ipFamily                                    | neither a link
            ipFamily: [dual                               | cannot be read: syntax error at line 1
            {"ipFamily": {"a": {"b": 1}}}                 | nested too deeply
            kind: [v1                                     | No answers can be read out of this manifest
            """)
    void whatHoldsNoneIsSaidAndKeptInTheBox(String pasted, String why) {
        String text = pasted.replace("\\n", "\n");
        assertThat(paste(text))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Error: ", "error-summary", "href=\"#text\"", why)
                .contains(text.replace("\"", "&quot;").strip());
    }

    @Test
    void aManifestIsShownAndNotKept() {
        MockMultipartFile file = new MockMultipartFile("file", "mine.yaml", null, utf8(MANIFEST));
        assertThat(mvc.post().uri("/wizard/open").multipart().file(file))
                .hasStatusOk()
                .bodyText()
                .contains("<h1 tabindex=\"-1\">What this manifest is</h1>", "v3.32.1", "Go on with these answers")
                .contains(href("/wizard/check?schema=1&ipFamily=dual&nodes=9&calico=v3.32.1&mtu=1400&opened=manifest"))
                .doesNotContain("??", "class=\"finding error\"");
        assertThat(mvc.get().uri("/wizard/check?ipFamily=dual&opened=manifest"))
                .hasStatusOk()
                .bodyText()
                .contains("choose the file again on the result page")
                .doesNotContain("value=\"manifest\"");
        assertThat(paste(MANIFEST)).hasStatusOk().bodyText().contains("Go on with these answers");
    }

    @Test
    void whatIsWrongWithAManifestIsSaidBeforeOneGoesOn() {
        String byHand = MANIFEST.replace("\"assign_ipv6\": \"true\"", "\"assign_ipv6\": true");
        assertThat(paste(byHand))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"finding error\"", "assign_ipv6 is true without quotation marks")
                .contains("github.com/projectcalico/cni-plugin/issues/461", "Go on with these answers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apiVersion: v1\\nkind: Pod                                                 | Kubernetes objects, but not Calico
            apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: canal-config}         | Use calico.yaml of the same release
            """)
    void aManifestThatCannotBeEditedIsShownWithWhatToUseInstead(String pasted, String said) {
        assertThat(paste(pasted.replace("\\n", "\n")))
                .hasStatusOk()
                .bodyText()
                .contains(said, "The wizard cannot edit this manifest", "href=\"/wizard/open\"")
                .doesNotContain("Go on with these answers", "??");
    }

    @Test
    void theLanguageAndTheWayBackStay() {
        assertThat(mvc.post()
                        .uri("/wizard/open?lang=zh-CN")
                        .multipart()
                        .file(new MockMultipartFile("file", "mine.yaml", null, utf8(MANIFEST))))
                .hasStatusOk()
                .bodyText()
                .contains("这是怎样的清单文件", "href=\"/wizard/open?lang=zh-CN\"", "lang=zh-CN&amp;opened=manifest")
                .doesNotContain("??");
    }

    @Test
    void whatNoAnswerStandsForInAManifestIsListed() {
        String byHand = MANIFEST.replace("node:v3.32.1", "node:v3.999.0");
        assertThat(paste(byHand))
                .hasStatusOk()
                .bodyText()
                .contains("No answer can say calico=v3.999.0")
                .contains(href("/wizard/check?schema=1&ipFamily=dual&nodes=9&mtu=1400"
                        + "&omitted=calico%3Dv3.999.0&opened=manifest"));
    }

    private static String href(String link) {
        return "href=\"" + link.replace("&", "&amp;") + "\"";
    }

    @Test
    void answersThatNoLinkCanHoldAreRefused() {
        StringBuilder ids = new StringBuilder("ipFamily: ipv4\nrouterIds:\n");
        for (int i = 0; i < 1500; i++) {
            ids.append("  node-").append(i).append(": 10.0.0.").append(i % 256).append('\n');
        }
        assertThat(paste(ids.toString())).hasStatus(422).bodyText().contains("too long for a page");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /?ipFamily=dual&nodes=4 | /wizard/result?ipFamily=dual&nodes=4
            /?colour=red&ipFamily=dual | /wizard/check?ipFamily=dual&omitted=colour%3Dred
            /?ipFamily=dual&calico=v9.9.9&lang=en | /wizard/check?ipFamily=dual&lang=en&omitted=calico%3Dv9.9.9
            /?colour=red | /wizard/family?omitted=colour%3Dred
            /?ipFamily=ipv4&podCidrs=10.0.0.0/33 | /wizard/result?ipFamily=ipv4&podCidrs=10.0.0.0/33
            """)
    void aLinkWithSomethingUnknownLeadsToTheCheckThatListsIt(String link, String next) {
        assertThat(mvc.get().uri(link).accept(MediaType.TEXT_HTML).locale(Locale.ENGLISH))
                .hasStatus(303)
                .redirectedUrl()
                .startsWith(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wizard/check?ipFamily=dual&", "/wizard/family?"})
    void whatCouldNotBeTakenOverIsListedOnThePageOneLandsOnAndNoLongerBehindIt(String link) {
        assertThat(mvc.get().uri(link + "omitted=colour=<b>red</b>"))
                .hasStatusOk()
                .bodyText()
                .satisfies(page -> assertThat(page.substring(page.indexOf("<main")))
                        .contains("These could not be taken over:", "colour=&lt;b&gt;red&lt;/b&gt;")
                        .doesNotContain("omitted=", "name=\"omitted\""));
    }

    private MvcTestResult paste(String text) {
        return mvc.post()
                .uri("/wizard/open")
                .multipart()
                .file(new MockMultipartFile("file", "", null, new byte[0]))
                .param("text", text)
                .exchange();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
