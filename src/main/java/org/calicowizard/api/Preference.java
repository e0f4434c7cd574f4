package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a client would rather read, by its Accept header. */
record Preference(List<MediaType> accepted) {

    static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    static Preference of(HttpServletRequest request) {
        try {
            return new Preference(MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
        } catch (InvalidMediaTypeException e) {
            return new Preference(List.of());
        }
    }

    boolean prefersPlainTextTo(MediaType type) {
        return quality(MediaType.TEXT_PLAIN) > quality(type);
    }

    boolean prefersPlainText() {
        return prefersPlainTextTo(MediaType.APPLICATION_PROBLEM_JSON) && prefersPlainTextTo(MediaType.APPLICATION_JSON);
    }

    /** Whoever accepts anything, or any text, has not asked for a page. */
    boolean asksForHtml() {
        return accepted.stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype)
                && Stream.of(MediaType.APPLICATION_PROBLEM_JSON, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN)
                        .allMatch(type -> quality(MediaType.TEXT_HTML) >= quality(type));
    }

    /** The most specific range counts: RFC 9110 section 12.5.1. */
    double quality(MediaType type) {
        return accepted.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparing(MediaType::isWildcardType)
                        .thenComparing(MediaType::isWildcardSubtype)
                        .reversed())
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
