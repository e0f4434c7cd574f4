package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From something wrong to the field where it is put right. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorJourneyTest {

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

    static Stream<Arguments> refusals() {
        return Page.refusals().flatMap(page -> Stream.of(Arguments.of(page, true), Arguments.of(page, false)));
    }

    @ParameterizedTest(name = "{0}, JavaScript: {1}")
    @MethodSource("refusals")
    void everyErrorIsSaidFirstAndLeadsToItsField(Page page, boolean javascript) {
        Browser browser = javascript ? scripted : plain;
        browser.open(page.path());
        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.isFocused(".error-summary")).isTrue();
        List<String> links = browser.all(".error-summary a").stream()
                .map(link -> Objects.requireNonNull(link.getDomAttribute("href")))
                .filter(href -> href.contains("#"))
                .toList();
        assertThat(links).isNotEmpty();
        for (String href : links) {
            browser.open(page.path());
            follow(browser, href);
            String field = href.substring(href.indexOf('#') + 1);
            assertThat(browser.isFocused("[id='" + field + "']")).isTrue();
        }
    }

    private static void follow(Browser browser, String href) {
        WebElement link = browser.find(".error-summary a[href='" + href + "']");
        if (href.startsWith("#")) {
            link.click();
        } else {
            browser.leave(link::click);
        }
    }
}
