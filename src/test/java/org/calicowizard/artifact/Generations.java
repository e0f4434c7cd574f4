package org.calicowizard.artifact;

import java.util.Optional;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.manifest.Bases;
import org.calicowizard.plan.Planner;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.ManifestDigests;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.rules.Rules;

/** Makes generations from answers, with the built-in base or an uploaded one. */
final class Generations {

    static final Checklists CHECKLISTS = new Checklists(CalicoReleases.load());

    private final Generator generator;

    Generations() {
        CalicoReleases releases = CalicoReleases.load();
        RuleBook book = RuleBook.load();
        this.generator = new Generator(
                new AnswersReader(releases),
                book,
                new Rules(book, releases, SpecialRanges.load()),
                new Bases(releases, ManifestDigests.load(), Optional.empty()),
                new Planner(releases));
    }

    Generation of(String... answers) {
        return of(RawAnswers.of(answers), Optional.empty());
    }

    Generation of(RawAnswers answers, Optional<Upload> upload) {
        Outcome outcome = generator.generate(answers, upload);
        return outcome.generation()
                .orElseThrow(() -> new AssertionError(answers.values() + " is refused: " + outcome.errors()));
    }
}
