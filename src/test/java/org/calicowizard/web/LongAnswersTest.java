package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongAnswersTest {

    private static final String ROUTING =
            "/wizard/routing?ipFamily=ipv6&nodeIpv4=false&podCidrs=fd12:3456:789a::/56&nodes=5000&routerId=per-node";

    private final Browser scripted;
    private final Browser plain;

    LongAnswersTest(@LocalServerPort int port) {
        this.scripted = new Browser(port, true);
        this.plain = new Browser(port, false);
    }

    @AfterAll
    void closeBrowsers() throws IOException {
        scripted.close();
        plain.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListTooLongForALinkIsSaidAndKept(boolean javascript) {
        Browser browser = javascript ? scripted : plain;
        browser.open(ROUTING);
        String list = routerIds(5000);
        fill(browser, "routerIds", list);
        browser.carryOn();
        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.isFocused(".error-summary")).isTrue();
        assertThat(browser.find(".error-summary").getText()).contains("at most 16,384", "still here");
        assertThat(browser.value("routerIds")).isEqualTo(list.strip());
        fill(browser, "routerIds", routerIds(3));
        browser.carryOn();
        assertThat(browser.path()).startsWith("/wizard/calico?").contains("node-0%3D10.0.0.0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLongestListThatALinkTakesGoesAllTheWay(boolean javascript) {
        Browser browser = javascript ? scripted : plain;
        browser.open(ROUTING);
        fill(browser, "routerIds", routerIds(780));
        browser.carryOn();
        browser.carryOn();
        browser.carryOn();
        assertThat(browser.title()).startsWith("Your manifest");
        assertThat(browser.find("#manifest").getDomProperty("textContent")).contains("node-779");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNamesOfEveryNodeAreHashedHoweverManyThereAre(boolean javascript) {
        Browser browser = javascript ? scripted : plain;
        browser.open("/wizard/router-ids?ipFamily=ipv6");
        fill(browser, "names", routerIds(2000).replaceAll("=.*", ""));
        browser.follow("main form button");
        assertThat(browser.all("tbody tr")).hasSize(2000);
    }

    private static void fill(Browser browser, String id, String text) {
        browser.run("document.getElementById(arguments[0]).value = arguments[1]", id, text);
    }

    private static String routerIds(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "node-" + i + "=10.0." + i / 250 + "." + i % 250 + "\n")
                .collect(Collectors.joining());
    }
}
