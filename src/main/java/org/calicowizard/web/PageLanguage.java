package org.calicowizard.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriUtils;

/**
 * The language of a page: the one that its address asks for, else the first that the browser accepts, else English.
 *
 * @param current the language
 * @param chosen the language that the address asks for
 * @param links the same page in each language; none where a form was posted, since a link would lose what it sent
 */
record PageLanguage(Language current, Optional<Language> chosen, List<Link> links) {

    /** The query parameter that asks for a language. */
    static final String PARAMETER = "lang";

    private static final Pattern PAIR = Pattern.compile(PARAMETER + "=(.*)");

    /**
     * The same page in a language.
     *
     * @param href the way to it
     * @param tag the language's tag
     * @param current whether it is this very page
     */
    record Link(String href, String tag, boolean current) {}

    static PageLanguage of(HttpServletRequest request) {
        Optional<Language> chosen = chosen(request);
        Language current = chosen.or(() -> accepted(request)).orElse(Language.ENGLISH);
        boolean linked = !HttpMethod.POST.matches(request.getMethod());
        return new PageLanguage(
                current,
                chosen,
                Stream.of(Language.values())
                        .filter(language -> linked)
                        .map(language -> new Link(href(request, language), language.tag(), language == current))
                        .toList());
    }

    /** The way to a page of this site, in the language that was chosen. */
    public String href(String path) {
        return chosen.map(language -> with(language, path)).orElse(path);
    }

    static String with(Language language, String path) {
        return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + language.tag();
    }

    /** Read from the query alone, since the body may be what cannot be read. */
    private static Optional<Language> chosen(HttpServletRequest request) {
        return pairs(request)
                .map(PAIR::matcher)
                .filter(matcher -> matcher.matches())
                .findFirst()
                .flatMap(matcher -> Language.named(decoded(matcher.group(1))));
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.of(locale).stream())
                        .findFirst();
    }

    /** An error has a page of its own, but the address stays. Two slashes at its front would name another site. */
    private static String href(HttpServletRequest request, Language language) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String query =
                pairs(request).filter(pair -> !PAIR.matcher(pair).matches()).collect(Collectors.joining("&"));
        return with(language, path.replaceFirst("^/+", "/") + (query.isEmpty() ? "" : "?" + query));
    }

    private static Stream<String> pairs(HttpServletRequest request) {
        return Stream.of(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(pair -> !pair.isEmpty());
    }
}
