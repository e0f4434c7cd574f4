package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private final HttpClient http = HttpClient.newHttpClient();
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
    @MethodSource("org.calicowizard.web.Journey#all")
    void aJourneyGivesTheSameBytesWithAndWithoutJavaScript(Journey journey) throws Exception {
        byte[] withScript = download(journey, scripted);
        byte[] without = download(journey, plain);
        assertThat(withScript).isEqualTo(without);
        assertThat(new String(withScript, StandardCharsets.UTF_8)).contains(journey.expected());
    }

    @Test
    void noPageBreaksItsOwnPolicy() {
        scripted.complaints();
        Journey.IPV6_PER_NODE.toCheck(scripted);
        scripted.carryOn();
        assertThat(scripted.complaints()).isEmpty();
    }

    private byte[] download(Journey journey, Browser browser) throws IOException, InterruptedException {
        journey.toCheck(browser);
        assertThat(browser.path()).startsWith("/wizard/check?");
        browser.carryOn();
        assertThat(browser.title()).as(browser.path()).startsWith("Your manifest");
        String link = browser.find("a[download][href*='/manifest?']").getDomProperty("href");
        assertThat(link).contains("/api/v1/manifest?schema=1&").endsWith("&download");
        return http.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMissingIpFamilyIsSaidAtTheTopWithAWayToTheField(boolean javascript) {
        Browser browser = browser(javascript);
        browser.open("/wizard/family");
        browser.carryOn();
        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.isFocused(".error-summary")).isTrue();
        browser.find(".error-summary a").click();
        assertThat(browser.isFocused("#ipFamily")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void overlappingRangesAreRefusedOnTheirOwnPageAndKept(boolean javascript) {
        Browser browser = browser(javascript);
        browser.open("/wizard/addresses?ipFamily=ipv4");
        browser.type("podCidrs", "10.0.0.0/8");
        browser.type("serviceCidrs", "10.96.0.0/16");
        browser.carryOn();
        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.isFocused(".error-summary")).isTrue();
        assertThat(browser.value("podCidrs")).isEqualTo("10.0.0.0/8");
        assertThat(browser.value("serviceCidrs")).isEqualTo("10.96.0.0/16");
        browser.find(".error-summary a[href='#podCidrs']").click();
        assertThat(browser.isFocused("#podCidrs")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void backForwardAndRefreshKeepTheAnswers(boolean javascript) {
        Browser browser = browser(javascript);
        browser.open("/wizard/cluster?ipFamily=dual");
        browser.type("nodes", "17");
        browser.carryOn();
        browser.type("podCidrs", "10.244.0.0/16,fd12:3456:789a::/56");
        browser.carryOn();
        browser.back();
        assertThat(browser.path()).startsWith("/wizard/addresses?").contains("nodes=17");
        browser.forward();
        assertThat(browser.path()).startsWith("/wizard/routing?").contains("podCidrs=10.244.0.0/16,fd12");
        browser.refresh();
        assertThat(browser.path()).startsWith("/wizard/routing?").contains("nodes=17");
        browser.follow(".back a");
        assertThat(browser.value("podCidrs")).isEqualTo("10.244.0.0/16");
        assertThat(browser.value("podCidrs-ipv6")).isEqualTo("fd12:3456:789a::/56");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChangeFromTheCheckReturnsThereAndForgetsWhatNoLongerCounts(boolean javascript) {
        Browser browser = browser(javascript);
        browser.open("/wizard/check?ipFamily=dual&encapsulation6=vxlan&nodes=9");
        browser.follow("#row-ipFamily .change a");
        browser.choose("ipFamily", "ipv4");
        browser.carryOn();
        assertThat(browser.path())
                .startsWith("/wizard/check?")
                .contains("nodes=9")
                .contains("&dropped=encapsulation6%3Dvxlan")
                .doesNotContain("&encapsulation6");
        assertThat(browser.all("#row-encapsulation6")).isEmpty();
    }

    @Test
    void aQuestionThatDoesNotCountIsHiddenAndNotSent() {
        scripted.open("/wizard/routing?ipFamily=ipv6&nodeIpv4=false&routerId=per-node&routerIds=a=10.0.0.1");
        assertThat(scripted.find("#routerIds").isDisplayed()).isTrue();
        scripted.choose("routerId", "hash");
        assertThat(scripted.find("#routerIds").isDisplayed()).isFalse();
        scripted.carryOn();
        assertThat(scripted.path()).contains("routerId=hash").doesNotContain("&routerIds=");
    }

    @Test
    void nodesWithoutIpv4AreNotOfferedWhatNeedsIt() {
        scripted.open("/wizard/routing?ipFamily=ipv6");
        assertThat(scripted.find("[name='routerId'][value='node-ipv4']").isDisplayed())
                .isTrue();
        assertThat(scripted.find("#detect4").isDisplayed()).isTrue();
        scripted.choose("nodeIpv4", "false");
        assertThat(scripted.find("[name='routerId'][value='node-ipv4']").isDisplayed())
                .isFalse();
        assertThat(scripted.find("#detect4").isDisplayed()).isFalse();
    }

    @Test
    void afterASwapTheHeadingHasTheFocus() {
        scripted.open("/wizard/cluster?ipFamily=ipv4");
        scripted.carryOn();
        assertThat(scripted.isFocused("h1")).isTrue();
    }

    @Test
    @EnabledIfSystemProperty(named = "screenshots.update", matches = "true")
    void theReadmeShowsTheResult() throws IOException {
        Journey.DUAL.toCheck(scripted);
        scripted.carryOn();
        Path file = Path.of("src/site/wizard.png");
        Files.createDirectories(file.getParent());
        Files.write(file, scripted.screenshot());
    }

    private Browser browser(boolean javascript) {
        return javascript ? scripted : plain;
    }
}
