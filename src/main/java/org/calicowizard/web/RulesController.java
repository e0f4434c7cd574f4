package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import org.calicowizard.rules.Rule;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.text.Texts;
import org.springframework.http.HttpStatus;
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

    @GetMapping("/rules/{id}")
    ModelAndView rule(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        Rule known = book.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return SeeOther.to(State.of(parameters).inLanguage("/rules") + "#" + known.id());
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
