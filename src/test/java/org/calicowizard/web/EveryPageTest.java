package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds for every page, in a browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /** What WCAG 2.2 calls reflow (1.4.10): no scrolling sideways at 320 CSS pixels. */
    private static final int NARROW = 320;

    private Browser browser;

    @BeforeAll
    void openBrowser(@LocalServerPort int port) {
        browser = new Browser(port, true);
    }

    @AfterAll
    void closeBrowser() throws IOException {
        browser.close();
    }

    /** One after the other on the same page, since loading it is what takes time. */
    @ParameterizedTest
    @MethodSource("org.calicowizard.web.Page#all")
    void aPageServesEverybodyOnEveryScreenAndOnPaper(Page page) {
        Scheme.LIGHT.applyTo(browser);
        browser.complaints();
        browser.open(page.path());
        assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
        assertThat(browser.pageWidthOn(NARROW)).isLessThanOrEqualTo(NARROW);
        Scheme.PAPER.applyTo(browser);
        assertNothingToClick();
        Scheme.DARK.applyTo(browser);
        assertThat(Axe.faults(browser)).as("dark").isEmpty();
        Scheme.LIGHT.applyTo(browser);
        assertThat(Axe.faults(browser)).as("light").isEmpty();
    }

    private void assertNothingToClick() {
        assertThat(browser.find("h1").isDisplayed()).isTrue();
        assertThat(browser.all("header.site, footer.site, .steps, .back, .skip, .buttons, .change"))
                .noneMatch(WebElement::isDisplayed);
        assertThat(browser.driver().executeScript("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, Your manifest", "DARK, Error: "})
    void axeFindsNothingAfterAnUpload(Scheme scheme, String title, @TempDir Path directory) throws IOException {
        scheme.applyTo(browser);
        browser.open("/wizard/check?ipFamily=dual&calico=v3.25.2");
        Path file = Files.writeString(directory.resolve("mine.yaml"), title.startsWith("Error") ? "a: 1\n" : builtin());
        browser.find("#base-file").sendKeys(file.toString());
        browser.follow(".upload button");
        assertThat(browser.title()).startsWith(title);
        assertThat(Axe.faults(browser)).isEmpty();
    }

    private static String builtin() throws IOException {
        return Files.readString(Path.of("src/main/resources/manifests/calico-v3.32.1.yaml"));
    }
}
