package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The address plan in a browser: few clicks lead to a proposed one, and its picture fits everywhere. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressPlanBrowserTest {

    private static final int NARROW = 320;

    private Browser scripted;
    private Browser plain;

    @BeforeAll
    void openBrowsers(@LocalServerPort int port) {
        scripted = new Browser(port, true);
        plain = new Browser(port, false);
    }

    @AfterAll
    void closeBrowsers() throws IOException {
        scripted.close();
        plain.close();
    }

    /** Each line is one click; the eighth is the link that downloads the manifest. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProposedDualStackPlanIsEightClicksAway(boolean javascript) {
        Browser browser = javascript ? scripted : plain;
        browser.open("/");
        browser.follow("main a.button");
        browser.choose("ipFamily", "dual");
        browser.carryOn();
        browser.carryOn();
        browser.follow("button[name=propose]");
        assertThat(browser.value("podCidrs-ipv6")).matches("fd[0-9a-f:]+::/56");
        assertThat(browser.all("#address-plan .range")).hasSize(4);
        assertThat(browser.all("#address-plan .clash")).isEmpty();
        browser.follow("button[name=return]");
        assertThat(browser.path()).startsWith("/wizard/check?");
        browser.carryOn();
        assertThat(browser.find("a[download][href*='/manifest?']").getDomProperty("href"))
                .contains("podCidrs=", "/56");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wizard/addresses", "/wizard/check"})
    void thePictureFitsANarrowScreen(String page) {
        scripted.open(page + "?ipFamily=dual&installer=other&nodes=300"
                + "&podCidrs=10.244.0.0/16,fd12:3456:789a:bcde:ffff:ffff:ffff:0/112"
                + "&serviceCidrs=10.96.0.0/16,fd12:3456:789a:ffff:aaaa:bbbb:cccc:0/112"
                + "&nodeCidrs=10.96.5.0/24,fd12:3456:789a:bcde::/64,2001:db8:1234:5678::/64");
        scripted.all("#address-plan summary").forEach(summary -> summary.click());
        assertThat(scripted.pageWidthOn(NARROW)).isLessThanOrEqualTo(NARROW);
    }

    @Test
    void thePictureKeepsToThePolicyOfThePages() {
        scripted.complaints();
        scripted.open("/wizard/addresses?ipFamily=ipv4&podCidrs=10.96.0.0/16");
        assertThat(scripted.all("#address-plan .shared")).hasSize(2);
        assertThat(scripted.complaints()).isEqualTo(List.of());
    }
}
