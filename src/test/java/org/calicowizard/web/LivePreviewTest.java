package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Obstacle.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivePreviewTest {

    private static final String PREVIEW = "/wizard/addresses/preview";
    private static final String DIFF = "#preview-diff";

    private final Obstacle obstacle;
    private Browser browser;

    LivePreviewTest(@Autowired Obstacle obstacle, @LocalServerPort int port) {
        this.obstacle = obstacle;
        this.browser = new Browser(port, true);
    }

    @BeforeEach
    void openPage() {
        obstacle.forget();
        browser.open("/wizard/addresses?ipFamily=ipv4&installer=other");
    }

    @AfterEach
    void clear() {
        obstacle.clear();
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
    }

    @Test
    void whatIsTypedChangesTheLinesShown() {
        assertThat(browser.find("#preview-status").getText()).startsWith("1 answer is still missing");
        browser.type("podCidrs", "10.244.0.0/16");
        browser.awaitText(DIFF, "10.244.0.0/16");
        browser.awaitText("#preview-status", "1 change");
        browser.type("podCidrs", "10.245.0.0/16");
        browser.awaitText(DIFF + " .fresh", "10.245.0.0/16");
    }

    @Test
    void aChoiceChangesThemTooAlsoWhenItIsTakenBack() {
        browser.type("podCidrs", "10.244.0.0/16");
        browser.awaitText(DIFF, "10.244.0.0/16");
        browser.choose("natOutgoing4", "false");
        browser.awaitText(DIFF, "CALICO_IPV4POOL_NAT_OUTGOING");
        browser.choose("natOutgoing4", "true");
        browser.awaitTrue(() -> !browser.find(DIFF).getText().contains("CALICO_IPV4POOL_NAT_OUTGOING"));
    }

    @Test
    void noLinkAwayFromThePageLosesWhatWasTyped() {
        browser.type("podCidrs", "10.9.0.0/16");
        browser.follow("#languages a[hreflang='zh-CN']");
        assertThat(browser.value("podCidrs")).isEqualTo("10.9.0.0/16");
        browser.type("podCidrs", "10.8.0.0/16");
        browser.follow(".steps a");
        assertThat(browser.path()).startsWith("/wizard/family?").contains("podCidrs=10.8.0.0", "lang=zh-CN");
        browser.back();
        assertThat(browser.value("podCidrs")).isEqualTo("10.8.0.0/16");
    }

    @Test
    void anOldAnswerDoesNotOverwriteANewerOne() {
        obstacle.hold("podCidrs=10.1.0.0");
        browser.type("podCidrs", "10.1.0.0/16");
        browser.awaitTrue(() -> obstacle.countCome("podCidrs=10.1.0.0%2F16") == 1);
        browser.type("podCidrs", "10.2.0.0/16");
        browser.awaitText(DIFF, "10.2.0.0/16");
        obstacle.clear();
        browser.awaitTrue(() -> obstacle.countGone("podCidrs=10.1.0.0%2F16") == 1);
        browser.choose("natOutgoing4", "false");
        browser.awaitText(DIFF, "CALICO_IPV4POOL_NAT_OUTGOING");
        assertThat(browser.find(DIFF).getText()).contains("10.2.0.0/16").doesNotContain("10.1.0.0/16");
    }

    @Test
    void aRefreshMovesNeitherFocusNorPageNorHistoryAndJudgesNoField() {
        Object entries = browser.run("return history.length");
        String title = browser.title();
        browser.type("podCidrs", "10.2");
        browser.run("window.scrollTo(0, 40)");
        Object place = browser.run("return window.scrollY");
        browser.awaitText("#preview-body", "10.2");
        assertThat(browser.isFocused("#podCidrs")).isTrue();
        assertThat(browser.run("return window.scrollY")).isEqualTo(place);
        assertThat(browser.run("return history.length")).isEqualTo(entries);
        assertThat(browser.title()).isEqualTo(title);
        assertThat(browser.all(".error-summary, .wrong, [aria-invalid]")).isEmpty();
    }

    @Test
    void onlyAShortSentenceIsReadOut() {
        assertThat(browser.find("#preview-status").getAriaRole()).isEqualTo("status");
        assertThat(browser.all("#preview [aria-live], #preview [role=status], #preview [role=alert]"))
                .hasSize(1);
        browser.run("document.querySelector('#preview-status').kept = true");
        browser.type("podCidrs", "10.244.0.0/16");
        browser.awaitText("#preview-status", "1 change");
        assertThat(browser.run("return document.querySelector('#preview-status').kept"))
                .as("an element that is replaced is not read out")
                .isEqualTo(true);
    }

    @Test
    void aPreviewThatFailsIsSaidQuietlyInItsPlace() {
        obstacle.refuse(PREVIEW, 500);
        browser.type("podCidrs", "10.244.0.0/16");
        browser.awaitShown("#preview [data-kind=other]");
        assertThat(browser.all(".failure")).isEmpty();
        assertThat(browser.isFocused("#podCidrs")).isTrue();
        assertThat(browser.value("podCidrs")).isEqualTo("10.244.0.0/16");
        obstacle.clear();
        browser.type("podCidrs", "10.245.0.0/16");
        browser.awaitText(DIFF, "10.245.0.0/16");
        assertThat(browser.find("#preview [data-kind=other]").isDisplayed()).isFalse();
    }

    @Test
    void theWayOnDoesNotWaitForThePreview() {
        obstacle.hold(PREVIEW);
        browser.type("podCidrs", "10.244.0.0/16");
        browser.awaitTrue(() -> obstacle.countCome(PREVIEW) > 0);
        browser.carryOn();
        assertThat(browser.path()).startsWith("/wizard/routing?");
    }
}
