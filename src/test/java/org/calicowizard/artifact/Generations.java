package org.calicowizard.artifact;

import java.util.List;
import java.util.Optional;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.plan.Planner;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.KubernetesReleases;
import org.calicowizard.rules.Installers;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.rules.Rules;
import org.calicowizard.testing.TestWizard;

/** Makes generations from answers, with the built-in base or an uploaded one. */
final class Generations {

    static final Checklists CHECKLISTS = checklists(List.of("preflight.sh", "cluster-config", "verify.sh"), List.of());

    private final Generator generator;

    Generations() {
        CalicoReleases releases = CalicoReleases.load();
        RuleBook book = RuleBook.load();
        this.generator = new Generator(
                new AnswersReader(releases),
                book,
                new Rules(
                        book,
                        releases,
                        KubernetesReleases.load(),
                        BuiltinReleases.load(),
                        SpecialRanges.load(),
                        Installers.load()),
                TestWizard.bases(Optional.empty()),
                new Planner(releases));
    }

    /** Checklists beside files that all have the same problems. */
    static Checklists checklists(List<String> files, List<Problem> problems) {
        List<Artifact> artifacts =
                files.stream().map(name -> artifact(name, problems)).toList();
        return new Checklists(CalicoReleases.load(), () -> new Artifacts(artifacts, RuleBook.load()));
    }

    /** It has no name of its own, so that the application does not find it. */
    private static Artifact artifact(String name, List<Problem> problems) {
        return new Artifact() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ArtifactStage stage() {
                return ArtifactStage.CLUSTER;
            }

            @Override
            public ArtifactType type() {
                return ArtifactType.SHELL;
            }

            @Override
            public List<Problem> problems(Generation generation) {
                return problems;
            }

            @Override
            public ArtifactFile file(Generation generation) {
                return ArtifactFile.script(name, "");
            }
        };
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
