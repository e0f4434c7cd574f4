package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Generator;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleGroup;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages that ask, and the way from one to the next. */
@Controller
class StepController {

    private static final String VIEW = "wizard/step";

    private final StepPages pages;
    private final Questions questions;
    private final Tidy tidy;
    private final AnswersReader reader;
    private final Generator generator;

    StepController(StepPages pages, Questions questions, Tidy tidy, AnswersReader reader, Generator generator) {
        this.pages = pages;
        this.questions = questions;
        this.tidy = tidy;
        this.reader = reader;
        this.generator = generator;
    }

    @GetMapping("/wizard/" + Step.ASKING)
    ModelAndView ask(@PathVariable String step, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        State state = State.of(parameters);
        Step asked = Step.of(step);
        if (asked != Step.FAMILY && !Given.of(state, reader).knowsFamily()) {
            return SeeOther.to(state.href(Step.FAMILY));
        }
        return new ModelAndView(VIEW, "page", pages.page(asked, state, List.of(), locale));
    }

    @GetMapping("/wizard/" + Step.ASKING + "/next")
    ModelAndView next(
            @PathVariable String step, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        Step answered = Step.of(step);
        State state = counting(tidy.tidy(State.of(parameters)));
        List<Finding> errors = errors(answered, state);
        if (errors.isEmpty()) {
            return SeeOther.to(state.returning() ? state.notReturning().href(Step.CHECK) : state.href(answered.next()));
        }
        ModelAndView again = new ModelAndView(VIEW, "page", pages.page(answered, state, errors, locale));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /** Answers that mean nothing beside the others are forgotten. */
    private State counting(State state) {
        return Given.of(state, reader)
                .answers()
                .map(answers -> state.without(questions.without(answers)))
                .orElse(state);
    }

    /** What concerns an answer of a later step is not for this one to stop, nor is a manifest that can be uploaded. */
    private List<Finding> errors(Step step, State state) {
        return generator.check(state.raw()).stream()
                .filter(finding -> finding.isError() && finding.rule().group() != RuleGroup.SOURCE)
                .filter(finding -> !finding.fields().isEmpty())
                .filter(finding -> questions.keysUpTo(step).containsAll(finding.fields()))
                .toList();
    }
}
