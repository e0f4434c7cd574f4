package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenBrowserTest {

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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOldLinkIsOpenedWithAListOfWhatIsUnknownInIt(boolean javascript) {
        Browser browser = browser(javascript);
        browser.open("/");
        browser.follow("a[href='/wizard/open']");
        browser.type("text", "https://elsewhere.example/?schema=1&ipFamily=dual&nodes=17&colour=red");
        browser.follow("main form button");
        assertThat(browser.path()).startsWith("/wizard/check?schema=1&ipFamily=dual&nodes=17");
        assertThat(browser.find(".notices").getText()).contains("could not be taken over", "colour=red");
        assertThat(browser.find("#row-nodes .value").getText()).isEqualTo("17");
        browser.carryOn();
        assertThat(browser.title()).startsWith("Your manifest");
        assertThat(browser.path()).doesNotContain("omitted");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherIpFamilySaysWhatItLeavesOut(boolean javascript) {
        Browser browser = browser(javascript);
        browser.open("/wizard/check?ipFamily=dual&encapsulation6=vxlan&podCidrs=10.244.0.0/16,fd4b:7a1c:93::/56");
        browser.follow("#row-ipFamily .change a");
        browser.choose("ipFamily", "ipv4");
        browser.carryOn();
        assertThat(browser.find(".notices").getText())
                .contains("No longer needed", "Encapsulation for IPv6 (VXLAN)", "Pod ranges (fd4b:7a1c:93::/56)");
        assertThat(browser.find("#row-podCidrs .value").getText()).isEqualTo("10.244.0.0/16");
        browser.follow("#row-nodes .change a");
        assertThat(browser.all(".notices")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aManifestIsLookedAtBeforeItsAnswersAreTakenOver(boolean javascript, @TempDir Path directory)
            throws IOException {
        Browser browser = browser(javascript);
        String manifest =
                TestWizard.generate("ipFamily=dual nodes=9").manifest().text();
        Path file = Files.writeString(
                directory.resolve("mine.yaml"),
                manifest.replace("\"assign_ipv6\": \"true\"", "\"assign_ipv6\": true")
                        .replace("- name: IP6\n", "- name: IP6_OF_NOBODY\n"));
        browser.open("/wizard/open");
        browser.find("#file").sendKeys(file.toString());
        browser.follow("main form button");
        assertThat(browser.title()).startsWith("What this manifest is");
        assertThat(browser.all(".finding.error"))
                .extracting(WebElement::getText)
                .anySatisfy(text -> assertThat(text).contains("assign_ipv6 is true without quotation marks"))
                .anySatisfy(text -> assertThat(text).contains("3 of 4 parts are there, missing: IP6=autodetect"));
        if (javascript) {
            assertServesEverybody(browser);
        }
        browser.follow("main a.button");
        assertThat(browser.path()).startsWith("/wizard/check?schema=1&ipFamily=dual&nodes=9");
        assertThat(browser.find(".notices").getText()).contains("read out of your manifest");
    }

    private static void assertServesEverybody(Browser browser) {
        assertThat(browser.pageWidthOn(NARROW)).isLessThanOrEqualTo(NARROW);
        for (Scheme scheme : List.of(Scheme.DARK, Scheme.LIGHT)) {
            scheme.applyTo(browser);
            assertThat(Axe.faults(browser)).as(scheme.toString()).isEmpty();
        }
    }

    @Test
    void whatIsNoAnswerIsSaidAtTheTopWithAWayToTheBox() {
        plain.open("/wizard/open");
        plain.type("text", "hello");
        plain.follow("main form button");
        assertThat(plain.title()).startsWith("Error: ");
        assertThat(plain.isFocused(".error-summary")).isTrue();
        assertThat(plain.value("text")).isEqualTo("hello");
        plain.find(".error-summary a").click();
        assertThat(plain.isFocused("#text")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wizard/open",
                "/wizard/check?ipFamily=dual&opened=manifest"
                        + "&omitted=aVeryLongKeyThatNoAnswerHasAndThatHasNoPlaceToBreakIt=andAValueWithNone",
            })
    void itsPagesFitANarrowScreenAndKeepTheirPolicy(String path) {
        scripted.complaints();
        scripted.open(path);
        assertThat(scripted.pageWidthOn(NARROW)).isLessThanOrEqualTo(NARROW);
        assertThat(scripted.complaints()).isEmpty();
    }

    private Browser browser(boolean javascript) {
        return javascript ? scripted : plain;
    }
}
