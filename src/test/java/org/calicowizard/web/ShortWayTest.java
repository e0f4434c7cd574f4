package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How much a person must do from the first page to a manifest on their disk. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShortWayTest {

    private static final int MOST_CLICKS = 8;

    /** Of these, 64 write the ranges. */
    private static final int MOST_STROKES = 150;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDualStackManifestWithProposedRangesIsFewClicksAway(boolean javascript) throws Exception {
        try (Browser browser = new Browser(port, javascript)) {
            String[] way = {
                "main a.button",
                "#ipFamily-dual",
                "main form button",
                "main form button",
                "button[name='propose']",
                "button[name='return']",
                "main form[action='/wizard/result'] button",
            };
            browser.open("/");
            for (String clicked : way) {
                click(browser, clicked);
            }
            assertThat(way.length + 1).as("clicks, the download among them").isLessThanOrEqualTo(MOST_CLICKS);
            assertThat(download(browser)).contains("&podCidrs=", "&serviceCidrs=", "\"assign_ipv6\": \"true\"");
        }
    }

    private static void click(Browser browser, String css) {
        WebElement clicked = browser.find(css);
        if (clicked.getTagName().equals("input")) {
            clicked.click();
        } else {
            browser.leave(clicked::click);
        }
    }

    @Test
    void aKeyboardIsEnough() throws Exception {
        try (Browser browser = new Browser(port, true)) {
            browser.open("/");
            Keyboard keyboard = new Keyboard(browser);
            keyboard.leaveBy("main a.button", Keys.ENTER);
            keyboard.choose("ipFamily", "dual");
            keyboard.leaveBy("main form button", Keys.SPACE);
            keyboard.choose("installer", "other");
            keyboard.leaveBy("main form button", Keys.ENTER);
            keyboard.fill("podCidrs", "10.244.0.0/16");
            keyboard.fill("podCidrs-ipv6", "fd12:3456:789a::/56");
            keyboard.fill("serviceCidrs", "10.96.0.0/16");
            keyboard.fill("serviceCidrs-ipv6", "fd12:3456:789b::/112");
            browser.leave(() -> keyboard.press(Keys.ENTER));
            keyboard.leaveBy("main form button", Keys.SPACE);
            keyboard.leaveBy("main form button", Keys.SPACE);
            keyboard.leaveBy("main form button", Keys.SPACE);
            keyboard.tabTo("a[download][href*='/manifest?']");
            assertThat(keyboard.strokes()).isLessThanOrEqualTo(MOST_STROKES);
            assertThat(download(browser)).contains("CALICO_IPV4POOL_CIDR", "10.244.0.0/16", "fd12:3456:789a::/56");
        }
    }

    private static String download(Browser browser) throws IOException, InterruptedException {
        URI link = URI.create(browser.find("a[download][href*='/manifest?']").getDomProperty("href"));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString())
                .body();
    }
}
