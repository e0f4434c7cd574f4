package org.calicowizard.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.Severity;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws up the pages that ask. */
@Component
final class StepPages {

    private final AnswersReader reader;
    private final Questions questions;
    private final QuestionViews views;
    private final FindingViews findings;
    private final AddressPictures pictures;
    private final Previews previews;
    private final MessageSource texts;

    StepPages(
            AnswersReader reader,
            Questions questions,
            QuestionViews views,
            FindingViews findings,
            AddressPictures pictures,
            Previews previews,
            MessageSource texts) {
        this.reader = reader;
        this.questions = questions;
        this.views = views;
        this.findings = findings;
        this.pictures = pictures;
        this.previews = previews;
        this.texts = texts;
    }

    StepPage page(Step step, State state, List<Finding> wrong, Locale locale) {
        return page(step, state, state, findings.on(step, wrong, state, locale), locale);
    }

    /** The page again, with all that was typed; but no link can take the longest answer along. */
    StepPage tooLong(Step step, State state, Locale locale) {
        String key = state.longest();
        Object[] lengths = {state.characters(), State.MOST_CHARACTERS};
        FindingView error = new FindingView(
                Severity.ERROR.value(),
                key,
                texts.getMessage("tooLong.message", lengths, locale),
                texts.getMessage("tooLong.fix", lengths, locale),
                URI.create("/rules"),
                "#" + key);
        return page(step, state, state.without(Set.of(key)), List.of(error), locale);
    }

    private StepPage page(Step step, State state, State linked, List<FindingView> errors, Locale locale) {
        Given given = Given.of(state, reader);
        List<QuestionView> usual = views(step, given, errors, false);
        List<QuestionView> rare = views(step, given, errors, true);
        return new StepPage(
                step,
                StepLink.bar(step, linked),
                back(step, linked),
                String.valueOf(given.effective().get("installer")),
                usual,
                rare,
                rare.stream()
                        .anyMatch(view ->
                                view.hasErrors() || !state.texts(view.key()).isEmpty()),
                state.fields(questions.keys(step)),
                linked.href("/wizard/router-ids"),
                pictures.on(step, given, locale),
                step.compareTo(Step.CALICO) < 0 && !state.returning(),
                errors,
                previews.of(step, state, locale));
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
