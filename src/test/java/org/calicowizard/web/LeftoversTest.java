package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class LeftoversTest {

    private final MockMvcTester mvc;

    LeftoversTest(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            family/next?ipFamily=ipv4&encapsulation6=vxlan | cluster?ipFamily=ipv4&dropped=encapsulation6%3Dvxlan
            family/next?ipFamily=ipv4&encapsulation6=vxlan&return=check | check?ipFamily=ipv4&dropped=encapsulation6%3Dvxlan
            family/next?ipFamily=ipv4&podCidrs=10.0.0.0/16,fd00::/56&nodeCidrs=fd01::/64 | cluster?ipFamily=ipv4&podCidrs=10.0.0.0/16&dropped=podCidrs%3Dfd00::/56&dropped=nodeCidrs%3Dfd01::/64
            family/next?ipFamily=ipv6&serviceCidrs=10.96.0.0/16,fd00::/112 | cluster?ipFamily=ipv6&serviceCidrs=fd00::/112&dropped=serviceCidrs%3D10.96.0.0/16
            family/next?ipFamily=dual&podCidrs=10.0.0.0/16,fd00::/56 | cluster?ipFamily=dual&podCidrs=10.0.0.0/16,fd00::/56
            family/next?ipFamily=ipv6&podCidrs=nonsense | cluster?ipFamily=ipv6&podCidrs=nonsense
            routing/next?ipFamily=ipv6&nodeIpv4=false&detect4=first-found | calico?ipFamily=ipv6&nodeIpv4=false
            routing/next?ipFamily=ipv6&nodeIpv4=false&detect4=cidr=10.0.0.0/8 | calico?ipFamily=ipv6&nodeIpv4=false&dropped=detect4%3Dcidr%3D10.0.0.0/8
            calico/next?ipFamily=ipv4&etcdEndpoints=http://10.0.0.1:2379 | check?ipFamily=ipv4&dropped=etcdEndpoints%3Dhttp://10.0.0.1:2379
            """)
    void theNextPageIsToldWhichAnswersWereDropped(String answered, String next) {
        assertThat(mvc.get().uri(URI.create("/wizard/" + answered)))
                .hasStatus(303)
                .hasRedirectedUrl("/wizard/" + next);
    }

    @Test
    void thePageSaysThemInItsOwnWordsAndHandsThemOnToNoOther() {
        String link = "/wizard/check?ipFamily=ipv4&dropped=encapsulation6%3Dvxlan&dropped=podCidrs%3Dfd00::/56"
                + "&dropped=nonsense%3D1&dropped=mtu";
        assertThat(mvc.get().uri(URI.create(link)).locale(Locale.ENGLISH))
                .hasStatusOk()
                .bodyText()
                .satisfies(page -> assertThat(page.substring(page.indexOf("<main")))
                        .contains("No longer needed, left out:")
                        .contains(">Encapsulation for IPv6 (VXLAN)<", ">Pod ranges (fd00::/56)<")
                        .doesNotContain("dropped=", "name=\"dropped\"", "nonsense"));
    }

    @Test
    void aPageThatIsShownAgainSaysThemToo() {
        assertThat(mvc.get().uri("/wizard/routing/next?ipFamily=ipv4&encapsulation6=vxlan&mtu=7"))
                .hasStatus(422)
                .bodyText()
                .contains("error-summary", ">Encapsulation for IPv6 (VXLAN)<");
    }

    @Test
    void aLinkThatIsOpenedIsNotAltered() {
        assertThat(mvc.get().uri("/wizard/check?ipFamily=ipv4&podCidrs=fd4b:7a1c:93::/56"))
                .bodyText()
                .contains("error-summary", "fd4b:7a1c:93::/56")
                .doesNotContain("No longer needed");
    }
}
