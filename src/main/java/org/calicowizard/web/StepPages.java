package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.rules.Finding;
import org.springframework.stereotype.Component;

/** Draws up the pages that ask. */
@Component
final class StepPages {

    private final AnswersReader reader;
    private final Questions questions;
    private final QuestionViews views;
    private final FindingViews findings;
    private final AddressPictures pictures;

    StepPages(
            AnswersReader reader,
            Questions questions,
            QuestionViews views,
            FindingViews findings,
            AddressPictures pictures) {
        this.reader = reader;
        this.questions = questions;
        this.views = views;
        this.findings = findings;
        this.pictures = pictures;
    }

    StepPage page(Step step, State state, List<Finding> wrong, Locale locale) {
        Given given = Given.of(state, reader);
        List<FindingView> errors = findings.on(step, wrong, state, locale);
        List<QuestionView> usual = views(step, given, errors, false);
        List<QuestionView> rare = views(step, given, errors, true);
        return new StepPage(
                step,
                StepLink.bar(step, state),
                back(step, state),
                String.valueOf(given.effective().get("installer")),
                usual,
                rare,
                rare.stream()
                        .anyMatch(view ->
                                view.hasErrors() || !state.texts(view.key()).isEmpty()),
                state.fields(questions.keys(step)),
                state.href("/wizard/router-ids"),
                step == Step.ADDRESSES ? List.of(pictures.of(given, locale)) : List.of(),
                step.compareTo(Step.CALICO) < 0 && !state.returning(),
                errors);
    }

    private List<QuestionView> views(Step step, Given given, List<FindingView> errors, boolean rare) {
        return asked(step, given).stream()
                .filter(question -> rare == isRare(question, given))
                .map(question -> views.view(question, given, errors))
                .toList();
    }

    private List<Question> asked(Step step, Given given) {
        return given.knowsFamily() ? questions.of(step, given.ipFamily()) : questions.of(step);
    }

    private static boolean isRare(Question question, Given given) {
        Set<IpFamily> rare = question.rare();
        return given.knowsFamily() && rare.contains(given.ipFamily());
    }

    private static String back(Step step, State state) {
        if (state.returning()) {
            return state.notReturning().href(Step.CHECK);
        }
        return step.previous().map(state::href).orElseGet(() -> state.inLanguage("/"));
    }
}
