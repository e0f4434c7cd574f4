package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.TyphaMode;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleGroup;
import org.springframework.stereotype.Component;

/** Draws up the page that shows every answer, with findings beside the answer that they are about. */
@Component
final class CheckPages {

    private final Questions questions;
    private final FindingViews findings;
    private final AddressPictures pictures;

    CheckPages(Questions questions, FindingViews findings, AddressPictures pictures) {
        this.questions = questions;
        this.findings = findings;
        this.pictures = pictures;
    }

    CheckPage page(Given given, List<Finding> found, String download, Locale locale) {
        State state = given.state();
        List<FindingView> views = findings.linked(found, state, locale);
        List<CheckPage.Group> groups = Stream.of(Step.values())
                .filter(step -> !questions.of(step).isEmpty())
                .map(step -> new CheckPage.Group(step, rows(step, given, views)))
                .toList();
        Set<String> shown = groups.stream()
                .flatMap(group -> group.rows().stream())
                .map(Row::key)
                .collect(Collectors.toSet());
        return new CheckPage(
                StepLink.bar(Step.CHECK, state),
                state.href(Step.CALICO),
                groups,
                pictures.of(given, locale),
                views.stream().filter(view -> !shown.contains(view.field())).toList(),
                views.stream().filter(FindingView::isError).toList(),
                upload(found, state),
                download,
                state.notReturning().fields(Set.of()));
    }

    /** Where the catalogued manifest cannot be had, everything else is in order. */
    private static String upload(List<Finding> found, State state) {
        boolean missing = found.stream().anyMatch(finding -> finding.rule().group() == RuleGroup.SOURCE);
        return missing ? state.href(Step.RESULT) : "";
    }

    /** What was given is shown even if it does not count, since it is checked all the same. */
    private List<Row> rows(Step step, Given given, List<FindingView> views) {
        return questions.of(step).stream()
                .filter(question -> given.has(question) || question.counts(given.present()))
                .map(question -> row(step, question, given, views))
                .toList();
    }

    private static Row row(Step step, Question question, Given given, List<FindingView> views) {
        String key = question.key();
        String value = value(question, given);
        return new Row(
                key,
                label(question, value, given),
                value,
                !given.has(question) && !value.isEmpty(),
                given.state().thenReturning().href(step) + "#" + key,
                views.stream().filter(view -> view.field().equals(key)).toList());
    }

    private static String value(Question question, Given given) {
        if (given.has(question)) {
            return given.text(question).replace(",", ", ");
        }
        return Optional.ofNullable(given.effective().get(question.key()))
                .map(Object::toString)
                .orElse("");
    }

    private static String label(Question question, String value, Given given) {
        if (question.key().equals("typha") && value.equals(TyphaMode.AUTO.value())) {
            return given.present().wantsTypha() ? "check.typha.on" : "check.typha.off";
        }
        if (value.isEmpty()) {
            return question.control().offersChoices() ? QuestionViews.labelKey(question, value) : "check.none";
        }
        return QuestionViews.valueKey(question, value);
    }
}
