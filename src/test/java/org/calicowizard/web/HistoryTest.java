package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {

    private static final String ENTERED = "?ipFamily=ipv6&nodeIpv4=false&podCidrs=fd12:3456:789a::/56";

    private final Browser scripted;
    private final Browser plain;

    HistoryTest(@LocalServerPort int port) {
        this.scripted = new Browser(port, true);
        this.plain = new Browser(port, false);
    }

    @AfterAll
    void closeBrowsers() throws IOException {
        scripted.close();
        plain.close();
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                        List.of("family", "[name=ipFamily][value=dual]", "Which cluster"),
                        List.of("cluster", "#nodes", "Which address ranges"),
                        List.of("addresses", "#serviceCidrs", "How do packets travel"),
                        List.of("routing", "[name=routerId][value=hash]", "Which Calico"),
                        List.of("calico", "[name=typha][value=off]", "Check your answers"))
                .flatMap(row -> Stream.of(true, false)
                        .map(javascript -> Arguments.of(row.get(0), javascript, row.get(1), row.get(2))));
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("steps")
    void backForwardAndRefreshKeepWhatWasAnswered(String step, boolean javascript, String field, String next) {
        Browser browser = javascript ? scripted : plain;
        browser.open("/wizard/" + step + ENTERED);
        answer(browser, field);
        browser.carryOn();
        assertThat(browser.title()).startsWith(next).contains(browser.find("h1").getText());
        browser.back();
        assertThat(browser.path()).startsWith("/wizard/" + step + "?");
        assertAnswered(browser, field);
        assertThat(browser.title()).contains(browser.find("h1").getText());
        browser.forward();
        assertThat(browser.title()).startsWith(next);
        browser.refresh();
        assertThat(browser.title()).startsWith(next);
        browser.back();
        assertAnswered(browser, field);
        browser.carryOn();
        assertThat(browser.title()).startsWith(next);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theResultIsLeftAndFoundAgain(boolean javascript) {
        Browser browser = javascript ? scripted : plain;
        browser.open("/wizard/check?ipFamily=dual");
        browser.carryOn();
        assertThat(browser.title()).startsWith("Your manifest");
        browser.back();
        assertThat(browser.title()).startsWith("Check your answers");
        browser.forward();
        browser.refresh();
        assertThat(browser.title()).startsWith("Your manifest");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void backToAPageThatHadAnErrorAndOnFromThere(boolean javascript) {
        Browser browser = javascript ? scripted : plain;
        browser.open("/wizard/cluster?ipFamily=ipv4");
        browser.type("nodes", "0");
        browser.carryOn();
        assertThat(browser.title()).startsWith("Error: ");
        browser.type("nodes", "12");
        browser.carryOn();
        assertThat(browser.title()).startsWith("Which address ranges");
        browser.back();
        assertThat(browser.value("nodes")).isEqualTo(javascript ? "12" : "0");
        browser.type("nodes", "12");
        browser.carryOn();
        assertThat(browser.path()).startsWith("/wizard/addresses?").contains("nodes=12");
    }

    @Test
    void whatIsTypedAndNotYetSentSurvivesARefreshAndTheWayBackAndForth() {
        scripted.open("/wizard/cluster?ipFamily=ipv4");
        scripted.carryOn();
        scripted.type("podCidrs", "10.244.0.0/16");
        scripted.awaitTrue(() -> scripted.path().contains("podCidrs="));
        scripted.refresh();
        assertThat(scripted.value("podCidrs")).isEqualTo("10.244.0.0/16");
        scripted.back();
        assertThat(scripted.path()).startsWith("/wizard/cluster?");
        scripted.forward();
        assertThat(scripted.value("podCidrs")).isEqualTo("10.244.0.0/16");
    }

    @Test
    void aPageThatComesBackIsWhereItWasScrolledTo() {
        scripted.open("/wizard/routing?ipFamily=dual");
        scripted.run("window.scrollTo(0, 400)");
        scripted.carryOn();
        assertThat(scripted.run("return window.scrollY")).isEqualTo(0L);
        assertThat(scripted.isFocused("h1")).isTrue();
        scripted.back();
        scripted.awaitTrue(() -> Boolean.TRUE.equals(scripted.run("return window.scrollY > 0")));
        assertThat(scripted.isFocused("body")).isTrue();
    }

    @Test
    void aLinkToAQuestionLeadsTheFocusThere() {
        scripted.open("/wizard/check?ipFamily=dual");
        scripted.follow("#row-nodes .change a");
        assertThat(scripted.isFocused("#nodes")).isTrue();
        assertThat(scripted.title()).startsWith("Which cluster is it for?");
    }

    private static void answer(Browser browser, String field) {
        if (field.startsWith("#")) {
            browser.type(field.substring(1), typed(field));
        } else {
            browser.find(field).click();
        }
    }

    private static void assertAnswered(Browser browser, String field) {
        if (field.startsWith("#")) {
            assertThat(browser.value(field.substring(1))).isEqualTo(typed(field));
        } else {
            assertThat(browser.find(field).isSelected()).isTrue();
        }
    }

    private static String typed(String field) {
        return field.equals("#nodes") ? "17" : "fd12:3456:789b::/112";
    }
}
