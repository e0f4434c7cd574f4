package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The result page in a browser: what a script adds to it, and that nothing is lost without one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultPageTest {

    private static final String DUAL = "/wizard/result?ipFamily=dual";
    private static final String IPV6 = "/wizard/result?ipFamily=ipv6";
    private static final String FIRST = "#phase-before .task input";

    private final HttpClient http = HttpClient.newHttpClient();
    private String site = "";
    private Browser scripted;
    private Browser plain;

    @BeforeAll
    void openBrowsers(@LocalServerPort int port) {
        site = "http://localhost:" + port;
        scripted = new Browser(port, true);
        plain = new Browser(port, false);
    }

    @AfterAll
    void closeBrowsers() throws IOException {
        scripted.close();
        plain.close();
    }

    @ParameterizedTest
    @CsvSource({
        "curl, Copy the command that gets the manifest, Copied: the command that gets the manifest.",
        "permalink, Copy the link to these answers, Copied: the link to these answers.",
    })
    void aButtonCopiesAndSaysSo(String source, String name, String said) {
        scripted.open(DUAL);
        WebElement button = scripted.find("[data-copy='" + source + "'] button");
        assertThat(button.getAccessibleName()).isEqualTo(name);
        button.click();
        assertThat(scripted.says("#copy-status", said)).isTrue();
        assertThat(button.getText()).startsWith("Copied");
        assertThat(scripted.clipboard())
                .isEqualTo(scripted.find("#" + source).getText().replace("\n", ""));
    }

    @ParameterizedTest
    @CsvSource({"manifest, /api/v1/manifest", "diff, /api/v1/manifest.diff"})
    void whatIsCopiedOfALongTextIsTheDownload(String source, String path) throws Exception {
        scripted.open(DUAL);
        scripted.find("details:has(#" + source + ") > summary").click();
        scripted.find("[data-copy='" + source + "'] button").click();
        assertThat(scripted.says("#copy-status", "Copied: the " + source + ".")).isTrue();
        assertThat(scripted.clipboard())
                .isEqualTo(get(site + path + "?ipFamily=dual").body());
    }

    @Test
    void aCopyThatTheBrowserForbidsIsNotCalledOne() {
        scripted.open(DUAL);
        permitCopying("denied");
        scripted.find("[data-copy='curl'] button").click();
        String failed = "Not copied: the browser did not allow it. Select the text and copy it yourself.";
        assertThat(scripted.says("#copy-status", failed)).isTrue();
        permitCopying("granted");
    }

    private void permitCopying(String setting) {
        scripted.command(
                "Browser.setPermission",
                Map.of("permission", Map.of("name", "clipboard-write"), "setting", setting, "origin", site));
    }

    @Test
    void everyCommandOfTheChecklistCanBeCopied() {
        scripted.open(DUAL);
        assertThat(scripted.all(".phase li [data-copy] button")).hasSameSizeAs(scripted.all(".phase li pre"));
        assertThat(scripted.all("#phase-before [data-copy] button"))
                .extracting(WebElement::getAccessibleName)
                .doesNotHaveDuplicates()
                .contains("Copy the command for “See all planned nodes”");
    }

    @Test
    void aSwappedPageHasItsButtonsAndTicksToo() {
        scripted.open("/wizard/check?ipFamily=dual");
        scripted.carryOn();
        assertThat(scripted.isFocused("h1")).isTrue();
        assertThat(scripted.all("[data-copy='curl'] button")).hasSize(1);
        assertThat(scripted.find(".kept").isDisplayed()).isTrue();
    }

    @Test
    void ticksStayForTheAnswersThatTheyWereMadeForUntilCleared() {
        scripted.open(DUAL);
        int all = scripted.all(".task input").size();
        scripted.find(FIRST).click();
        assertThat(scripted.says("[data-progress]", "1 of " + all + " done")).isTrue();
        scripted.refresh();
        assertThat(scripted.find(FIRST).isSelected()).isTrue();
        assertThat(scripted.says("[data-progress]", "1 of " + all + " done")).isTrue();
        scripted.open(IPV6);
        assertThat(scripted.all(".task input")).noneMatch(WebElement::isSelected);
        scripted.open(DUAL + "&schema=1");
        assertThat(scripted.find(FIRST).isSelected()).isTrue();
        scripted.find("[data-clear]").click();
        assertThat(scripted.says("[data-progress]", "0 of " + all + " done")).isTrue();
        scripted.refresh();
        assertThat(scripted.all(".task input")).noneMatch(WebElement::isSelected);
    }

    @Test
    void withoutAScriptNothingIsOfferedThatNeedsOne() {
        plain.open(DUAL);
        assertThat(plain.all(".copy button")).isEmpty();
        assertThat(plain.find(".kept").isDisplayed()).isFalse();
        assertThat(plain.find("#main").getText()).doesNotContain("%1", "%2");
        plain.find(FIRST).click();
        assertThat(plain.find(FIRST).isSelected()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPassageLeadsIntoTheWholeManifestAndBack(boolean javascript) {
        Browser browser = javascript ? scripted : plain;
        browser.open(DUAL);
        assertThat(browser.find("#manifest").isDisplayed()).isFalse();
        browser.find("#change-2 .where a").click();
        assertThat(browser.find("#spot-2 mark").isDisplayed()).isTrue();
        assertThat(browser.find("#spot-2 mark").getText()).contains("\"assign_ipv4\": \"true\"");
        browser.find("#spot-2 a[href='#spot-3']").click();
        assertThat(browser.path()).endsWith("#spot-3");
        browser.find("#spot-3 a[href^='#change-']").click();
        assertThat(browser.path()).contains("#change-");
    }

    @Test
    void aFileIsSavedUnderANameThatSaysTheFamilyAndTheRelease() throws Exception {
        plain.open(DUAL);
        List<WebElement> products = plain.all(".products a[download]");
        assertThat(products).hasSizeGreaterThan(3);
        for (WebElement product : products) {
            assertThat(get(product.getDomProperty("href")).headers().firstValue("Content-Disposition"))
                    .get(InstanceOfAssertFactories.STRING)
                    .startsWith("attachment; filename=\"calico-dual-v3.32.1");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void paperShowsEveryCommandAndEmptyBoxes(boolean javascript) {
        Browser browser = javascript ? scripted : plain;
        browser.open(DUAL);
        assertThat(browser.shows("#phase-rollback pre")).isFalse();
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.shows("#phase-rollback pre")).isTrue();
        assertThat(browser.find(FIRST).getCssValue("appearance")).isEqualTo("none");
        assertThat(browser.find(".jump").isDisplayed()).isFalse();
        browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
        Object pdf = browser.command("Page.printToPDF", Map.of()).get("data");
        assertThat(Base64.getDecoder().decode(String.valueOf(pdf))).startsWith('%', 'P', 'D', 'F');
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
