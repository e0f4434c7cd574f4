package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class PagesTest {

    private final MockMvcTester mvc;

    PagesTest(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @Test
    void htmxGetsTheSwappedPartOnly() {
        assertThat(mvc.get().uri("/wizard/family").header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("<title>", "<main id=\"main\"")
                .doesNotContain("<head", "<header", "<footer");
    }

    @ParameterizedTest
    @CsvSource({
        "/?ipFamily=dual, /wizard/result?ipFamily=dual",
        "/wizard/addresses, /wizard/family",
        "/wizard/check?nodes=5, /wizard/family?nodes=5",
        "/wizard/family/next?ipFamily=ipv4, /wizard/cluster?ipFamily=ipv4",
        "/wizard/cluster/next?ipFamily=ipv4&nodes=%207%20&kubernetes=, /wizard/addresses?ipFamily=ipv4&nodes=7",
        "/wizard/calico/next?ipFamily=ipv4, /wizard/check?ipFamily=ipv4",
        "/wizard/family/next?ipFamily=ipv4&return=check&natOutgoing6=true, /wizard/check?ipFamily=ipv4&dropped=natOutgoing6%3Dtrue",
    })
    void theWayOnIsARedirect(String path, String next) {
        assertThat(mvc.get().uri(URI.create(path)).accept(MediaType.TEXT_HTML))
                .hasStatus(303)
                .hasRedirectedUrl(next);
    }

    @ParameterizedTest
    @CsvSource({
        "/wizard/family/next, #ipFamily",
        "/wizard/cluster/next?ipFamily=ipv4&nodes=0, #nodes",
        "/wizard/addresses/next?ipFamily=ipv4&nodes=0, /wizard/cluster?ipFamily=ipv4&amp;nodes=0#nodes",
        "/wizard/calico/next?ipFamily=ipv4&datastore=etcd, #etcdEndpoints",
        "/wizard/result?ipFamily=ipv4&nodes=0, /wizard/cluster?ipFamily=ipv4&amp;nodes=0&amp;return=check#nodes",
        "/wizard/result?ipFamily=ipv4&colour=red, /wizard/check?ipFamily=ipv4",
    })
    void whatIsWrongIsLinkedToItsField(String path, String link) {
        assertThat(mvc.get().uri(path))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Error: ", "error-summary", "<a href=\"" + link + "\"");
    }

    @Test
    void theCheckBeginsWithALinkToEveryAnswerThatIsWrong() {
        assertThat(mvc.get().uri("/wizard/check?ipFamily=ipv4&nodes=0&detect4=cidr=x"))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Error: ", "error-summary")
                .containsPattern("error-summary[\\s\\S]*<a href=\"/wizard/cluster[^\"]*#nodes\"[\\s\\S]*<h1")
                .containsPattern("error-summary[\\s\\S]*<a href=\"/wizard/routing[^\"]*#detect4\"[\\s\\S]*<h1");
    }

    @Test
    void aManifestThatIsNotAtHandIsSaidAtTheCheckAndCanBeUploadedThere() {
        assertThat(mvc.get().uri("/wizard/calico/next?ipFamily=dual&calico=v3.25.2"))
                .hasStatus(303);
        assertThat(mvc.get().uri("/wizard/check?ipFamily=dual&calico=v3.25.2"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<title>Error: ", "error-summary", "v3.25.2/calico.yaml", "Calico v3.32.1 also comes built in")
                .contains("action=\"/wizard/result?ipFamily=dual&amp;calico=v3.25.2\"", "type=\"file\"");
        assertThat(mvc.get().uri("/wizard/result?ipFamily=dual&calico=v3.25.2"))
                .hasStatus(422)
                .bodyText()
                .contains("<details open");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ipFamily=dual                     | >Found by Calico<
            ipFamily=dual&nodes=51            | >Decide by the number of nodes: yes<
            ipFamily=dual&nodes=50            | >Decide by the number of nodes: no<
            ipFamily=dual&lang=zh-CN          | >由 Calico 自动探测<
            ipFamily=dual&nodes=51&lang=zh-CN | >根据节点数决定：使用<
            ipFamily=ipv4&foo=bar             | Leave foo out.
            ipFamily=ipv4&podcidr=1           | Leave podcidr out, or use “Pod ranges” instead.
            ipFamily=ipv4&foo=bar&lang=zh-CN  | 请删除 foo。
            ipFamily=ipv6&routerId=per-node&routerIds=a=1.1.1.1,a=1.1.1.2 | >a in “Router ID of each node” is given more than once
            """)
    void theCheckSaysInWordsWhatIsMeant(String query, String text) {
        assertThat(mvc.get().uri("/wizard/check?" + query)).bodyText().contains(text);
    }

    @Test
    void aCheckWithoutErrorsAsksForNoFile() {
        assertThat(mvc.get().uri("/wizard/check?ipFamily=dual"))
                .bodyText()
                .contains("<title>Check your answers", "download href=\"/api/v1/manifest?schema=1&amp;ipFamily=dual")
                .doesNotContain("type=\"file\"", "error-summary");
    }

    @Test
    void aStepDoesNotAskForWhatComesLater() {
        assertThat(mvc.get().uri("/wizard/cluster/next?ipFamily=dual&installer=other"))
                .hasStatus(303);
    }

    @Test
    void anUnreadableManifestIsRefusedWithTheReason() {
        MockMultipartFile file = new MockMultipartFile("base", "x.yaml", null, "a: 1".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post().uri("/wizard/result?ipFamily=dual").multipart().file(file))
                .hasStatus(422)
                .bodyText()
                .contains("error-summary");
    }

    @Test
    void anUploadedManifestIsEditedInPlaceOfTheCataloguedOne() throws Exception {
        byte[] base = mvc.get()
                .uri("/api/v1/manifest?ipFamily=ipv4")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        MockMultipartFile file = new MockMultipartFile("base", "mine.yaml", null, base);
        assertThat(mvc.post().uri("/wizard/result?ipFamily=dual").multipart().file(file))
                .hasStatusOk()
                .bodyText()
                .contains("mine.yaml", "formaction=\"/api/v1/manifest?", "-F base=@")
                .doesNotContain("<a download");
    }

    @Test
    void theNameOfAnUploadedManifestMeansNothingToTheCommand() throws Exception {
        byte[] base = mvc.get()
                .uri("/api/v1/manifest?ipFamily=ipv4")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        MockMultipartFile file = new MockMultipartFile("base", "a;b,c\n+++ d.yaml", null, base);
        assertThat(mvc.post().uri("/wizard/result?ipFamily=dual").multipart().file(file))
                .hasStatusOk()
                .bodyText()
                .contains("-F base=@&#39;a_b_c_____d.yaml&#39;", "--- a/a_b_c_____d.yaml")
                .doesNotContain("a;b,c");
    }
}
