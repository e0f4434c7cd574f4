package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calicowizard.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** The picture of the address plan on its pages. */
@SpringBootTest
class AddressPlanPagesTest {

    private static final Pattern PICTURE = Pattern.compile("<section id=\"address-plan\"[\\s\\S]*?</section>");

    private final MockMvcTester mvc;

    AddressPlanPagesTest(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @ParameterizedTest
    @CsvSource({
        "dual, ipFamily=dual&podCidrs=10.244.0.0/16%2Cfd12:3456:789a::/56&nodeCidrs=192.0.2.0/24",
        "overlap, ipFamily=ipv4&nodes=5&podCidrs=10.96.0.0/24&nodeCidrs=10.97.0.0/26",
    })
    void thePictureIsDrawnAsApproved(String name, String query) throws Exception {
        Golden.verify("picture/" + name + ".html", tidied(picture("/wizard/addresses?" + query)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wizard/addresses", "/wizard/check"})
    void bothPagesShowTheSamePicture(String page) throws Exception {
        assertThat(picture(page + "?ipFamily=ipv4&podCidrs=10.244.0.0/16"))
                .isEqualTo(picture("/wizard/addresses?ipFamily=ipv4&podCidrs=10.244.0.0/16"))
                .contains("<svg role=\"img\"", "Pods 10.244.0.0/16", "assumed: the default of kubeadm");
    }

    @Test
    void otherStepsHaveNone() throws Exception {
        assertThat(body("/wizard/routing?ipFamily=ipv4&podCidrs=10.244.0.0/16")).doesNotContain("id=\"address-plan\"");
    }

    @Test
    void whereNothingIsKnownASentenceSaysWhatWillBeThere() throws Exception {
        assertThat(picture("/wizard/addresses?ipFamily=ipv6"))
                .contains("As soon as a range is known")
                .doesNotContain("<svg", "<figure");
    }

    @Test
    void rangesThatWereRefusedAreDrawnAllTheSame() throws Exception {
        assertThat(picture("/wizard/addresses/next?ipFamily=ipv4&podCidrs=10.0.0.0/8&serviceCidrs=10.96.0.0/16"))
                .contains("Overlap: 10.96.0.0/16 also belongs to Services 10.96.0.0/16.");
        assertThat(picture("/wizard/addresses/next?ipFamily=ipv4&podCidrs=10.1.0.0/33&nodeCidrs=10.2.0.0/24"))
                .contains("Nodes 10.2.0.0/24")
                .doesNotContain("Pods ");
    }

    @Test
    void theRestCanBeLeftToTheDefaultsUnlessTheWayLeadsBackAnyhow() throws Exception {
        assertThat(body("/wizard/addresses?ipFamily=ipv4"))
                .contains("name=\"return\" value=\"check\">Use the defaults");
        assertThat(body("/wizard/addresses?ipFamily=ipv4&return=check")).doesNotContain("Use the defaults");
        assertThat(mvc.get().uri("/wizard/addresses/next?ipFamily=ipv4&return=check"))
                .hasStatus(303)
                .hasRedirectedUrl("/wizard/check?ipFamily=ipv4");
    }

    private String picture(String path) throws UnsupportedEncodingException {
        Matcher found = PICTURE.matcher(body(path));
        assertThat(found.find()).as(path).isTrue();
        return found.group();
    }

    private String body(String path) throws UnsupportedEncodingException {
        return mvc.get().uri(URI.create(path)).exchange().getResponse().getContentAsString();
    }

    private static String tidied(String html) {
        return html.replaceAll("\\s*\\n\\s*", "\n") + "\n";
    }
}
