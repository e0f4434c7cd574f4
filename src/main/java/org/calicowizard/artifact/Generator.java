package org.calicowizard.artifact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.answers.Reading;
import org.calicowizard.manifest.Base;
import org.calicowizard.manifest.BaseChoice;
import org.calicowizard.manifest.Bases;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.manifest.Renderer;
import org.calicowizard.plan.Plan;
import org.calicowizard.plan.Planner;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.rules.Rules;
import org.calicowizard.yaml.YamlEditException;

/** The whole way from texts to products: read, check, choose a base, plan, render. */
public final class Generator {

    private final AnswersReader reader;
    private final RuleBook book;
    private final Rules rules;
    private final Bases bases;
    private final Planner planner;
    private final Renderer renderer = new Renderer();
    private final Head head = new Head();

    /**
     * A generator.
     *
     * @param reader reads answers
     * @param book the rules' facts
     * @param rules checks answers
     * @param bases chooses what to edit
     * @param planner decides what to set
     */
    public Generator(AnswersReader reader, RuleBook book, Rules rules, Bases bases, Planner planner) {
        this.reader = reader;
        this.book = book;
        this.rules = rules;
        this.bases = bases;
        this.planner = planner;
    }

    /**
     * Checks answers without making anything.
     *
     * @param raw the texts
     * @return everything that is wrong or worth knowing, errors first
     */
    public List<Finding> check(RawAnswers raw) {
        Reading reading = reader.read(raw);
        return findings(reading, reading.answers().map(BaseTraits::of), List.of());
    }

    /**
     * Makes everything.
     *
     * @param raw the texts
     * @param upload the manifest to edit, if the user sent one
     * @return the products, or all that stops them
     */
    public Outcome generate(RawAnswers raw, Optional<Upload> upload) {
        Reading reading = reader.read(raw);
        Optional<BaseChoice> uploaded = upload.map(sent -> bases.upload(sent.file(), sent.bytes()));
        if (reading.answers().isEmpty()) {
            return Outcome.refused(findings(reading, Optional.empty(), problems(uploaded)));
        }
        Answers answers = reading.answers().get();
        List<Finding> expected = findings(reading, Optional.of(traits(answers, uploaded)), problems(uploaded));
        if (expected.stream().anyMatch(Finding::isError)) {
            return Outcome.refused(expected);
        }
        BaseChoice choice = uploaded.orElseGet(() -> bases.choose(answers));
        return choice.base()
                .map(base -> make(reading, answers, base))
                .orElseGet(() -> Outcome.refused(findings(reading, Optional.empty(), choice.problems())));
    }

    private BaseTraits traits(Answers answers, Optional<BaseChoice> uploaded) {
        return uploaded.flatMap(BaseChoice::base)
                .map(base -> bases.traits(base, answers))
                .orElseGet(() -> BaseTraits.of(answers));
    }

    private Outcome make(Reading reading, Answers answers, Base base) {
        BaseTraits traits = bases.traits(base, answers);
        List<Finding> findings = findings(reading, Optional.of(traits), bases.problems(base, answers));
        if (findings.stream().anyMatch(Finding::isError)) {
            return Outcome.refused(findings);
        }
        Plan plan = planner.plan(answers, traits);
        var canonical = reader.canonical(answers);
        try {
            RenderedManifest manifest =
                    renderer.render(base, plan, head.lines(answers, canonical, base, traits, findings));
            return Outcome.of(new Generation(answers, canonical, traits, findings, plan, manifest));
        } catch (YamlEditException e) {
            return Outcome.refused(List.of(book.finding(Problem.of("base-cannot-be-edited", e.getMessage()))));
        }
    }

    /** A rule about an answer that could not be read would only repeat that, so it is left out. */
    private List<Finding> findings(Reading reading, Optional<BaseTraits> traits, List<Problem> ofBase) {
        List<Finding> found = new ArrayList<>(Stream.concat(reading.problems().stream(), ofBase.stream())
                .map(book::finding)
                .toList());
        List<String> unread = found.stream()
                .filter(Finding::isError)
                .flatMap(finding -> finding.fields().stream())
                .toList();
        reading
                .answers()
                .filter(answers -> traits.isPresent())
                .map(answers -> rules.check(answers, traits.get()))
                .orElse(List.of())
                .stream()
                .filter(finding -> finding.fields().stream().noneMatch(unread::contains))
                .forEach(found::add);
        found.sort(Comparator.comparing(finding -> finding.rule().severity()));
        return found;
    }

    private static List<Problem> problems(Optional<BaseChoice> uploaded) {
        return uploaded.map(BaseChoice::problems).orElse(List.of());
    }
}
