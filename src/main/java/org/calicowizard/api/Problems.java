package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calicowizard.artifact.FindingText;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleGroup;
import org.calicowizard.text.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents (RFC 9457), or plain text for a client that prefers it. */
@Component
class Problems {

    /**
     * A problem document.
     *
     * @param type what kind of problem; about:blank where the status says it all
     * @param title the kind in words
     * @param status the HTTP status
     * @param detail what to know first
     * @param errors every broken rule
     */
    record Document(String type, String title, int status, String detail, List<Error> errors) {}

    /**
     * A broken rule.
     *
     * @param field the answers it is about, comma-separated
     * @param rule the rule's id
     * @param message what happens if it is left so
     * @param fix what to do
     * @param docs where it is known from
     */
    record Error(String field, String rule, String message, String fix, String docs) {}

    private final JsonMapper mapper;
    private final Texts texts = Texts.in(Locale.ENGLISH);

    Problems(JsonMapper mapper) {
        this.mapper = mapper;
    }

    ResponseEntity<byte[]> of(List<Finding> found, HttpServletRequest request) {
        List<Finding> errors = found.stream()
                .sorted(Comparator.comparing(error -> error.rule().group()))
                .toList();
        HttpStatus status = status(errors);
        List<Error> listed = errors.stream().map(error -> error(error, request)).toList();
        String type = page("/rules/" + listed.get(0).rule(), request);
        String detail = listed.size() == 1
                ? listed.get(0).message()
                : "More than one thing stands in the way; the first: "
                        + listed.get(0).message();
        return write(
                new Document(type, title(errors.get(0).rule().group()), status.value(), detail, listed),
                text(errors, request),
                request);
    }

    ResponseEntity<byte[]> of(HttpStatus status, String detail, HttpServletRequest request) {
        return write(
                new Document("about:blank", status.getReasonPhrase(), status.value(), detail, List.of()),
                detail + "\n",
                request);
    }

    /** What cannot be read outweighs what is wrong, and that outweighs what cannot be fetched. */
    private static HttpStatus status(List<Finding> errors) {
        return switch (errors.get(0).rule().group()) {
            case SYNTAX -> HttpStatus.BAD_REQUEST;
            case ANSWERS, BASE, INSPECTION, ARTIFACT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case SOURCE -> HttpStatus.BAD_GATEWAY;
            case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
        };
    }

    private static String title(RuleGroup group) {
        return switch (group) {
            case SYNTAX -> "The request cannot be read";
            case ANSWERS, ARTIFACT -> "The answers do not make a working cluster";
            case BASE, INSPECTION -> "The manifest cannot be used";
            case SOURCE, TIMEOUT -> "The official manifest cannot be had";
        };
    }

    private Error error(Finding finding, HttpServletRequest request) {
        return new Error(
                String.join(",", finding.fields()),
                finding.rule().id(),
                texts.of(finding.message()),
                texts.of(finding.fix()),
                docs(finding, request));
    }

    private String text(List<Finding> errors, HttpServletRequest request) {
        return errors.stream()
                .map(error -> "\n" + FindingText.of(error, texts, Optional.of(docs(error, request))))
                .collect(Collectors.joining());
    }

    private static String docs(Finding finding, HttpServletRequest request) {
        URI docs = finding.rule().docs();
        return docs.isAbsolute() ? docs.toString() : page(docs.toString(), request);
    }

    private static String page(String path, HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString();
    }

    private ResponseEntity<byte[]> write(Document document, String text, HttpServletRequest request) {
        boolean plain = Preference.of(request).prefersPlainText();
        String body =
                plain ? document.title + " (" + document.status + ")\n" + text : mapper.writeValueAsString(document);
        return ResponseEntity.status(document.status)
                .contentType(plain ? Preference.PLAIN : MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .cacheControl(CacheControl.noStore())
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
