package org.calicowizard.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.manifest.Base;
import org.calicowizard.manifest.Bases;
import org.calicowizard.manifest.ManifestAnswers;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.rules.RuleGroup;
import org.calicowizard.rules.Rules;

/** The answers that a manifest embodies, and what their own rules say of them. */
final class Embodiment {

    /** What only the comment that this program leaves at the head of a manifest tells; a default would be a guess. */
    private static final Set<String> ABOUT_THE_CLUSTER =
            Set.of("kubernetes", "nodes", "podsPerNode", "serviceCidrs", "nodeCidrs");

    private final AnswersReader reader;
    private final RuleBook book;
    private final Rules rules;
    private final Bases bases;
    private final ManifestAnswers manifests;

    Embodiment(AnswersReader reader, RuleBook book, Rules rules, Bases bases, CalicoReleases releases) {
        this.reader = reader;
        this.book = book;
        this.rules = rules;
        this.bases = bases;
        this.manifests = new ManifestAnswers(reader, releases);
    }

    EmbodiedAnswers answers(Base base) {
        RawAnswers read = manifests.read(base);
        Answers answers = reader.read(readable(read)).answers().orElseThrow();
        return new EmbodiedAnswers(read, answers, reader.canonical(answers));
    }

    List<Finding> findings(Base base, EmbodiedAnswers embodied) {
        RawAnswers known = reader.takeOver(embodied.read()).answers();
        Set<String> said = readable(embodied.read()).values().keySet();
        Stream<Problem> problems = Stream.concat(
                bases.problems(base, embodied.answers()).stream(), unsaid(embodied.read(), said).stream());
        Stream<Finding> ofAnswers = rules.check(reader.read(known), answers -> bases.traits(base, answers)).stream()
                .filter(finding -> isAboutTheManifest(finding, said));
        return Stream.concat(book.findings(problems.toList()).stream(), ofAnswers)
                .toList();
    }

    private static boolean isAboutTheManifest(Finding finding, Set<String> said) {
        boolean unreadable = finding.isError() && finding.rule().group() == RuleGroup.SYNTAX;
        return !unreadable
                && finding.fields().stream()
                        .noneMatch(field -> ABOUT_THE_CLUSTER.contains(field) && !said.contains(field));
    }

    /** Of what no answer can say, the checks of the manifest itself tell more. */
    private RawAnswers readable(RawAnswers read) {
        RawAnswers known = reader.takeOver(read).answers();
        return known.without(book.findings(reader.read(known).problems()).stream()
                .filter(Finding::isError)
                .flatMap(finding -> finding.fields().stream())
                .collect(Collectors.toSet()));
    }

    private static Optional<Problem> unsaid(RawAnswers read, Set<String> said) {
        String texts = read.values().keySet().stream()
                .filter(key -> !said.contains(key))
                .map(key -> key + "=" + String.join(",", read.texts(key)))
                .collect(Collectors.joining(", "));
        return texts.isEmpty() ? Optional.empty() : Optional.of(Problem.of("answers-cannot-say", texts));
    }
}
