package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Texts;
import org.springframework.stereotype.Component;

/** Puts findings into the reader's language, each with the way to the answer that it is about. */
@Component
final class FindingViews {

    private final Questions questions;

    FindingViews(Questions questions) {
        this.questions = questions;
    }

    /** For a page of questions: links stay on it where the answer is asked there. */
    List<FindingView> on(Step step, List<Finding> findings, State state, Locale locale) {
        Texts texts = Texts.onPages(locale);
        return findings.stream()
                .map(finding -> {
                    String field = field(finding, questions.keys(step));
                    return view(finding, field, href(step, field, state), texts);
                })
                .toList();
    }

    /** For a page that asks nothing: links lead to the step, and from there back to the check. */
    List<FindingView> linked(List<Finding> findings, State state, Locale locale) {
        return on(Step.CHECK, findings, state.thenReturning(), locale);
    }

    private static FindingView view(Finding finding, String field, String href, Texts texts) {
        return new FindingView(
                finding.rule().severity().value(),
                field,
                texts.of(finding.message()),
                texts.of(finding.fix()),
                finding.rule().docs(),
                href);
    }

    private String field(Finding finding, Set<String> preferred) {
        return Stream.concat(
                        finding.fields().stream().filter(preferred::contains),
                        finding.fields().stream()
                                .filter(key -> questions.stepOf(key).isPresent()))
                .findFirst()
                .orElseGet(() -> finding.fields().stream().findFirst().orElse(""));
    }

    /** An answer that no step knows can only be left out. */
    private String href(Step page, String field, State state) {
        Optional<Step> asking = questions.stepOf(field);
        if (asking.isEmpty()) {
            return state.notReturning().without(Set.of(field)).href(Step.CHECK);
        }
        return (asking.get() == page ? "" : state.href(asking.get())) + "#" + field;
    }
}
