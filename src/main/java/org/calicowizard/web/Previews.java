package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.Generator;
import org.calicowizard.artifact.ManifestDiff;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.rules.Finding;
import org.springframework.stereotype.Component;

/** Makes the manifest of unfinished answers, with defaults in place of those that are not given yet. */
@Component
final class Previews {

    private final Submission submission;
    private final Generator generator;
    private final Questions questions;
    private final FindingViews views;

    Previews(Submission submission, Generator generator, Questions questions, FindingViews views) {
        this.submission = submission;
        this.generator = generator;
        this.questions = questions;
        this.views = views;
    }

    Preview of(Step step, State typed, Locale locale) {
        State state = submission.read(step, typed).state();
        Outcome outcome = generator.preview(state.raw());
        Map<Stage, List<Finding>> found =
                outcome.findings().stream().collect(Collectors.groupingBy(finding -> stage(finding, step, state)));
        return new Preview(
                step,
                outcome.generation().isPresent(),
                outcome.generation().map(made -> made.manifest().edits().size()).orElse(0),
                outcome.generation().map(Previews::runs).orElse(List.of()),
                views.on(step, found.getOrDefault(Stage.MISSING, List.of()), state, locale),
                later(found.getOrDefault(Stage.LATER, List.of())),
                views.on(step, found.getOrDefault(Stage.GIVEN, List.of()), state, locale));
    }

    /** Whether a finding is about answers that are given, or about the lack of one. */
    private enum Stage {
        GIVEN,
        MISSING,
        LATER
    }

    private Stage stage(Finding finding, Step step, State state) {
        boolean unanswered = !finding.fields().isEmpty()
                && finding.fields().stream()
                        .allMatch(key -> questions.find(key).isPresent()
                                && state.texts(key).isEmpty());
        if (unanswered && isLater(finding, step)) {
            return Stage.LATER;
        }
        return unanswered && finding.isError() ? Stage.MISSING : Stage.GIVEN;
    }

    /** What only asks for care can wait until its page has come. */
    private static List<String> later(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isError)
                .flatMap(finding -> finding.fields().stream())
                .distinct()
                .toList();
    }

    private boolean isLater(Finding finding, Step step) {
        return finding.fields().stream()
                .flatMap(key -> questions.stepOf(key).stream())
                .allMatch(asking -> asking.compareTo(step) > 0);
    }

    /** The comment at the head only tells how the file was made. */
    private static List<DiffRun> runs(Generation made) {
        return ManifestDiff.hunks(made.manifest()).stream()
                .filter(hunk -> !hunk.edits().isEmpty())
                .flatMap(hunk -> DiffRun.of(hunk).stream())
                .toList();
    }
}
