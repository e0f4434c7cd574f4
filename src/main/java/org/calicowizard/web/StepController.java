package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calicowizard.answers.Answers;
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
    private final Submission submission;
    private final AnswersReader reader;
    private final Generator generator;
    private final Proposals proposals;
    private final NoticeViews notices;

    StepController(
            StepPages pages,
            Questions questions,
            Submission submission,
            AnswersReader reader,
            Generator generator,
            Proposals proposals,
            NoticeViews notices) {
        this.pages = pages;
        this.questions = questions;
        this.submission = submission;
        this.reader = reader;
        this.generator = generator;
        this.proposals = proposals;
        this.notices = notices;
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
        Leftovers.Kept kept = submission.read(answered, State.of(parameters));
        List<Finding> errors = errors(answered, kept.state());
        if (answered == Step.ADDRESSES && parameters.containsKey(Proposals.PROPOSE)) {
            return propose(kept, errors, locale);
        }
        if (!errors.isEmpty()) {
            return again(answered, kept, errors, locale);
        }
        boolean returning = kept.state().returning();
        return SeeOther.to(
                returning ? kept.with(kept.state().notReturning()).href(Step.CHECK) : kept.href(answered.next()));
    }

    /** Ranges that cannot be read must be mended first, since a proposal keeps off them. */
    private ModelAndView propose(Leftovers.Kept kept, List<Finding> errors, Locale locale) {
        Optional<Answers> answers = Given.of(kept.state(), reader).answers();
        boolean unread = errors.stream().anyMatch(error -> error.rule().group() == RuleGroup.SYNTAX);
        if (unread || answers.isEmpty()) {
            return again(Step.ADDRESSES, kept, errors, locale);
        }
        Proposals.Proposed proposed = proposals.fill(kept.state(), answers.get());
        Leftovers.Kept filled = kept.with(proposed.state());
        return proposed.shortages().isEmpty()
                ? SeeOther.to(filled.href(Step.ADDRESSES))
                : again(Step.ADDRESSES, filled, proposed.shortages(), locale);
    }

    private ModelAndView again(Step step, Leftovers.Kept kept, List<Finding> errors, Locale locale) {
        ModelAndView again = new ModelAndView(VIEW, "page", pages.page(step, kept.state(), errors, locale));
        again.addObject(NoticeViews.NAME, notices.dropped(kept.dropped()));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
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
