package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Obstacle.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailingServerTest {

    private static final String NEXT = "/wizard/cluster/next";

    private final Obstacle obstacle;
    private final Browser browser;

    FailingServerTest(@Autowired Obstacle obstacle, @LocalServerPort int port) {
        this.obstacle = obstacle;
        this.browser = new Browser(port, true);
    }

    @BeforeEach
    void typeSomething() {
        obstacle.forget();
        browser.open("/wizard/cluster?ipFamily=ipv4");
        browser.type("nodes", "17");
    }

    @AfterEach
    void clear() {
        obstacle.clear();
        browser.offline(false);
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "500, The server could not answer",
        "502, The server could not answer",
        "503, The server has too much to do",
        "429, The server has too much to do",
        "413, The answers are too long",
        "414, The answers are too long",
        "431, The answers are too long",
    })
    void aRequestThatFailsIsSaidAtTheTopAndNothingIsLost(int status, String message) {
        obstacle.refuse(NEXT, status);
        browser.continueButton().click();
        browser.awaitText("main > .failure:first-child", message);
        assertNothingIsLost();
        obstacle.clear();
        browser.carryOn();
        assertThat(browser.path()).startsWith("/wizard/addresses?").contains("nodes=17");
        assertThat(browser.all(".failure")).isEmpty();
    }

    @Test
    void aNetworkThatIsGoneIsSaidToo() {
        browser.offline(true);
        browser.continueButton().click();
        browser.awaitText(".failure", "The server cannot be reached");
        assertNothingIsLost();
        browser.offline(false);
        browser.carryOn();
        assertThat(browser.path()).contains("nodes=17");
    }

    @Test
    void aServerThatHangsIsGivenUpAndMayBeTriedAgain() {
        assertThat(browser.run("return htmx.config.timeout")).isEqualTo(15_000L);
        browser.run("htmx.config.timeout = 500");
        obstacle.hold(NEXT);
        browser.continueButton().click();
        browser.awaitText(".failure", "The server takes too long");
        assertNothingIsLost();
        obstacle.clear();
        browser.run("htmx.config.timeout = 15000");
        browser.carryOn();
        assertThat(browser.path()).contains("nodes=17");
    }

    @Test
    void aSecondFailureTakesThePlaceOfTheFirst() {
        obstacle.refuse(NEXT, 500);
        browser.continueButton().click();
        browser.awaitText(".failure", "could not answer");
        obstacle.refuse(NEXT, 429);
        browser.continueButton().click();
        browser.awaitText(".failure", "too much to do");
        assertThat(browser.all(".failure")).hasSize(1);
    }

    @Test
    void aLinkThatFailsIsSaidTooAndWhatWasTypedStays() {
        obstacle.refuse("/wizard/family", 500);
        browser.find(".back a").click();
        browser.awaitText(".failure", "could not answer");
        assertNothingIsLost();
    }

    @Test
    void whoeverWaitsSeesThatTheServerWorks() {
        obstacle.hold(NEXT);
        assertThat(browser.find("#working").isDisplayed()).isFalse();
        browser.continueButton().click();
        browser.awaitShown("#working");
        assertThat(browser.find("#main").getDomAttribute("aria-busy")).isEqualTo("true");
        obstacle.clear();
        browser.awaitText("h1", "Which address ranges");
        assertThat(browser.find("#working").isDisplayed()).isFalse();
    }

    @Test
    void aDoubleClickSendsOneRequest() {
        obstacle.hold(NEXT);
        browser.doubleClick(browser.continueButton());
        assertSentOnce();
    }

    @Test
    void enterPressedTwiceSendsOneRequest() {
        obstacle.hold(NEXT);
        browser.find("#nodes").sendKeys(Keys.ENTER, Keys.ENTER);
        assertSentOnce();
    }

    @Test
    void theWayBackIsOpenWhileTheWayOnHangs() {
        obstacle.hold(NEXT);
        browser.continueButton().click();
        browser.awaitTrue(() -> obstacle.countCome(NEXT) == 1);
        browser.follow(".back a");
        assertThat(browser.path()).startsWith("/wizard/family?");
        obstacle.clear();
        browser.awaitTrue(() -> obstacle.countGone(NEXT) == 1);
        browser.carryOn();
        assertThat(browser.path()).startsWith("/wizard/cluster?");
    }

    private void assertSentOnce() {
        browser.awaitTrue(() -> obstacle.countCome(NEXT) > 0);
        obstacle.clear();
        browser.awaitText("h1", "Which address ranges");
        browser.carryOn();
        assertThat(obstacle.countCome(NEXT)).isEqualTo(1);
    }

    private void assertNothingIsLost() {
        assertThat(browser.isFocused(".failure")).isTrue();
        assertThat(browser.value("nodes")).isEqualTo("17");
        assertThat(browser.path()).startsWith("/wizard/cluster?");
        assertThat(browser.title()).startsWith("Which cluster is it for?");
    }
}
