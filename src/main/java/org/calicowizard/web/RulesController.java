package org.calicowizard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.calicowizard.rules.Rule;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.text.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The table of all rules; the type of a problem document leads to the rule that was broken. */
@Controller
class RulesController {

    private final RuleBook book;

    RulesController(RuleBook book) {
        this.book = book;
    }

    /**
     * A row of the table.
     *
     * @param id the rule's id, which is its anchor too
     * @param severity what it means when it is broken
     * @param fields the answers that it is about
     * @param when what breaks it
     * @param fix what to do
     * @param source where it is known from
     */
    record RuleRow(String id, String severity, List<String> fields, String when, String fix, String source) {}

    @GetMapping("/rules")
    ModelAndView rules(Locale locale) {
        Texts texts = Texts.onPages(locale);
        List<RuleRow> rows = book.rules().stream().map(rule -> row(rule, texts)).toList();
        return new ModelAndView("rules", "rules", rows);
    }

    @GetMapping(path = "/rules/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView rule(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return SeeOther.to(
                State.of(parameters).inLanguage("/rules") + "#" + known(id).id());
    }

    /** A script reads the rule as text, in the language of problem documents. */
    @GetMapping("/rules/{id}")
    ResponseEntity<String> text(@PathVariable String id) {
        RuleRow row = row(known(id), Texts.in(Locale.ENGLISH));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .varyBy(HttpHeaders.ACCEPT)
                .body("%s (%s)\n  When: %s\n  Fix: %s\n  Source: %s\n"
                        .formatted(row.id, row.severity, row.when, row.fix, row.source));
    }

    private Rule known(String id) {
        return book.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static RuleRow row(Rule rule, Texts texts) {
        return new RuleRow(
                rule.id(),
                rule.severity().value(),
                rule.fields(),
                texts.of(rule.when()),
                texts.of(rule.fix()),
                rule.docs().toString());
    }
}
