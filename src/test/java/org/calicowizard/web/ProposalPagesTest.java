package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.calicowizard.address.Cidr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

@SpringBootTest
class ProposalPagesTest {

    private final MockMvcTester mvc;

    ProposalPagesTest(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @Test
    void aProposalFillsInRangesThatKeepOffTheNodes() {
        MultiValueMap<String, String> filled =
                redirected("ipFamily=dual&installer=other&nodeCidrs=10.0.0.0/9,fd12:3456:789a::/48");
        List<Cidr> proposed = Arrays.stream(
                        (filled.getFirst("podCidrs") + "," + filled.getFirst("serviceCidrs")).split(","))
                .map(Cidr::parse)
                .toList();
        assertThat(proposed)
                .hasSize(4)
                .allSatisfy(cidr -> assertThat(cidr)
                        .matches(range -> !range.overlaps(Cidr.parse("10.0.0.0/9")))
                        .matches(range -> !range.overlaps(Cidr.parse("fd12:3456:789a::/48"))));
        assertThat(filled.getFirst("installer")).isEqualTo("other");
    }

    @Test
    void whatWasTypedIsKept() {
        MultiValueMap<String, String> filled = redirected("ipFamily=ipv4&podCidrs=10.60.0.0/16");
        assertThat(filled.getFirst("podCidrs")).isEqualTo("10.60.0.0/16");
        assertThat(filled.getFirst("serviceCidrs")).endsWith("/16");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            podCidrs=fd12:3456:789a::/56,10.60.0.0/16    | fd12:3456:789a::/56,10\\.60\\.0\\.0/16 | fd[^,]*/112,[^,]*/16
            podCidrs=fd12:3456:789a::/56                 | fd12:3456:789a::/56,[^,:]*/16        | fd[^,]*/112,[^,]*/16
            serviceCidrs=fd12:3456:789a::/112            | fd[^,]*/56,[^,:]*/16                 | fd12:3456:789a::/112,[^,:]*/16
            podCidrs=10.60.0.0/16,10.61.0.0/16           | 10.60.0.0/16,10.61.0.0/16,fd[^,]*/56 | [^,:]*/16,fd[^,]*/112
            nodes=5000                                   | [^,:]*/11,fd[^,]*/51                 | [^,:]*/16,fd[^,]*/112
            """)
    void theOrderOfFamiliesThatWasTypedIsKept(String typed, String pods, String services) {
        MultiValueMap<String, String> filled = redirected("ipFamily=dual&" + typed);
        assertThat(filled.getFirst("podCidrs")).matches(pods.strip());
        assertThat(filled.getFirst("serviceCidrs")).matches(services.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8,172.16.0.0/12,192.168.0.0/16", "10.0.0.0/33"})
    void wherePrivateSpaceIsTakenOrNotReadableThePageSaysSo(String nodes) {
        assertThat(propose("ipFamily=ipv4&nodeCidrs=" + nodes))
                .hasStatus(422)
                .bodyText()
                .contains("error-summary");
    }

    @Test
    void whatThereIsNoRoomForIsSaidOfPodsAndOfServices() {
        assertThat(propose("ipFamily=dual&nodeCidrs=10.0.0.0/8,172.16.0.0/12,192.168.0.0/16"))
                .bodyText()
                .contains("for pods left in private address space", "for services left in private address space");
        assertThat(propose("ipFamily=dual&lang=zh-CN&nodeCidrs=10.0.0.0/8,172.16.0.0/12,192.168.0.0/16"))
                .bodyText()
                .contains("可供 Pod 使用", "可供 Service 使用");
    }

    @Test
    void aNameThatNoNodeCanHaveIsNotFine() {
        assertThat(mvc.get().uri("/wizard/router-ids?ipFamily=ipv6&names={names}", "<b>x</b> node-1"))
                .bodyText()
                .contains("&lt;b&gt;x&lt;/b&gt;", "No node has such a name", ">Fine<");
        assertThat(mvc.get().uri("/wizard/router-ids?ipFamily=ipv6&names={names}", "Node-1 -a a..b"))
                .bodyText()
                .contains("No node has such a name")
                .doesNotContain(">Fine<");
    }

    @Test
    void hashedRouterIdsAreThoseOfCalicoNode() {
        assertThat(mvc.get().uri("/wizard/router-ids?ipFamily=ipv6&names=nodeTest,node/Testrobin123"))
                .hasStatusOk()
                .bodyText()
                .contains(">nodeTest<", ">109.174.215.226<", ">Testrobin123<", ">207.94.5.27<");
    }

    @Test
    void anIdThatPeersRefuseIsFlaggedForReleasesThatMakeOne() {
        String names = "&names=" + String.join(",", names());
        assertThat(mvc.get().uri("/wizard/router-ids?ipFamily=ipv6&calico=v3.24.6" + names))
                .bodyText()
                .contains("peers may refuse it");
        assertThat(mvc.get().uri("/wizard/router-ids?ipFamily=ipv6&calico=v3.25.0" + names))
                .bodyText()
                .doesNotContain("224.", "225.", "255.");
    }

    /** Enough names for one of them to hash to 224 or more in its first place, the chance being one in eight. */
    private static List<String> names() {
        return IntStream.range(0, 60).mapToObj(n -> "node-" + n).toList();
    }

    private MultiValueMap<String, String> redirected(String query) {
        MvcTestResult result = propose(query);
        assertThat(result).hasStatus(303);
        return UriComponentsBuilder.fromUriString(result.getResponse().getRedirectedUrl())
                .build()
                .getQueryParams();
    }

    private MvcTestResult propose(String query) {
        return mvc.get().uri("/wizard/addresses/next?propose=true&" + query).exchange();
    }
}
