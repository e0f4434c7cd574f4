package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that the pages' own policy would block, or that would make them ask another server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoInlineCodeTest {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:\"[^\"]*\"|'[^']*'|[^'\">])*>");
    private static final Pattern BANNED_TAG =
            Pattern.compile("(?i)^<(style|base|iframe|object|embed|frame|script(?!\\s([^>]*\\s)?(th:)?src=))\\b.*");
    private static final Pattern BANNED_ATTRIBUTE =
            Pattern.compile("(?is).*\\s(th:)?(style|styleappend|srcdoc|http-equiv|on[a-z]+|hx-on[^=]*|hx-vars)\\s*=.*");
    private static final Pattern BANNED_VALUE =
            Pattern.compile("(?is).*=\\s*[\"']\\s*(data|javascript|js|blob|vbscript):.*|.*hx-trigger=\"[^\"]*\\[.*");
    private static final Pattern RESOURCE_OF_ANOTHER =
            Pattern.compile("(?is)^<(script|link|img|source|image|use|form|button)\\b.*"
                    + "\\s(src|href|srcset|action|formaction)=\"(?!/(?!/)|#).*");
    private static final Pattern SCRIPT_WITH_TEXT = Pattern.compile("(?i)<script[^>]*>[^<]");

    @LocalServerPort
    private int port;

    static Stream<Path> templates() throws IOException {
        return files("frontend/templates", ".html");
    }

    static Stream<Path> drawings() throws IOException {
        return files("frontend/static", ".svg");
    }

    static Stream<Path> styles() throws IOException {
        return files("frontend/static", ".css");
    }

    static Stream<Path> scripts() throws IOException {
        return files("frontend/static", ".js");
    }

    private static Stream<Path> files(String directory, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(directory))) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource({"templates", "drawings"})
    void aFileHasNoCodeBetweenItsMarkup(Path file) throws IOException {
        assertPlain(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("org.calicowizard.web.Page#all")
    void aPageHasNoCodeBetweenItsMarkup(Page page) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + page.path());
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(page.status());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("<html lang=\"").doesNotContain("??");
        assertPlain(answer.body());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aStyleSheetNeedsNothingElse(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContainPattern("url\\(|@import|://");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptMakesNoCodeOfTextAndKnowsNoOtherServer(Path file) throws IOException {
        assertThat(Files.readString(file))
                .doesNotContainPattern("\\beval\\(|new Function|(inner|outer)HTML\\s*=|insertAdjacentHTML|"
                        + "document\\.write|https?://|\\.style\\b");
    }

    private static void assertPlain(String markup) {
        assertThat(markup).doesNotContainPattern(SCRIPT_WITH_TEXT);
        assertThat(TAG.matcher(markup).results().map(MatchResult::group))
                .isNotEmpty()
                .noneMatch(BANNED_TAG.asMatchPredicate())
                .noneMatch(BANNED_ATTRIBUTE.asMatchPredicate())
                .noneMatch(BANNED_VALUE.asMatchPredicate())
                .noneMatch(RESOURCE_OF_ANOTHER.asMatchPredicate());
    }
}
