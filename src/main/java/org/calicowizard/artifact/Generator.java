package org.calicowizard.artifact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.CanonicalAnswers;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.answers.Reading;
import org.calicowizard.manifest.Base;
import org.calicowizard.manifest.BaseChoice;
import org.calicowizard.manifest.Bases;
import org.calicowizard.manifest.Origin;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.manifest.Renderer;
import org.calicowizard.manifest.UnprovenManifestException;
import org.calicowizard.manifest.YamlFaults;
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
     * Checks answers without making or fetching anything, nor knowing of a manifest that the user may yet send.
     *
     * @param raw the texts
     * @return everything that is wrong or worth knowing, errors first
     */
    public List<Finding> check(RawAnswers raw) {
        Reading reading = reader.read(raw);
        List<Finding> findings = rules.check(reading, BaseTraits::of);
        return findings.stream().anyMatch(Finding::isError)
                ? findings
                : Stream.concat(missing(reading).stream(), findings.stream()).toList();
    }

    private List<Finding> missing(Reading reading) {
        return book.findings(reading.answers().stream()
                .flatMap(answers -> bases.atHand(answers).problems().stream())
                .toList());
    }

    /**
     * Makes what can be made at once, of a manifest that need not be fetched.
     *
     * @param raw the texts
     * @return the products, or all that stops them
     * @throws UnprovenManifestException if a manifest of our own choice cannot be edited as planned
     */
    public Outcome preview(RawAnswers raw) {
        return generate(raw, Optional.empty(), bases::atHand);
    }

    /**
     * Makes everything.
     *
     * @param raw the texts; where they name no release, an uploaded manifest's own holds
     * @param upload the manifest to edit, if the user sent one
     * @return the products, or all that stops them
     * @throws UnprovenManifestException if a manifest of our own choice cannot be edited as planned
     */
    public Outcome generate(RawAnswers raw, Optional<Upload> upload) {
        return generate(raw, upload, bases::choose);
    }

    private Outcome generate(RawAnswers raw, Optional<Upload> upload, Function<Answers, BaseChoice> catalogued) {
        try {
            return made(raw, upload, catalogued);
        } catch (YamlEditException e) {
            return Outcome.refused(book.findings(List.of(YamlFaults.problem(e))));
        } catch (UnprovenManifestException e) {
            if (upload.isEmpty()) {
                throw e;
            }
            return Outcome.refused(book.findings(List.of(e.problem())));
        }
    }

    private Outcome made(RawAnswers raw, Optional<Upload> upload, Function<Answers, BaseChoice> catalogued) {
        Optional<BaseChoice> uploaded = upload.map(sent -> bases.upload(sent.file(), sent.bytes()));
        Reading reading = reader.read(uploaded.flatMap(BaseChoice::base)
                .flatMap(bases::release)
                .map(release -> raw.withDefault("calico", release.toString()))
                .orElse(raw));
        List<Finding> findings = findings(reading, uploaded);
        if (findings.stream().anyMatch(Finding::isError)) {
            return Outcome.refused(findings);
        }
        Answers answers = reading.answers().orElseThrow();
        BaseChoice choice = uploaded.orElseGet(() -> catalogued.apply(answers));
        return choice.base()
                .map(base -> make(answers, base, findings))
                .orElseGet(() -> Outcome.refused(book.findings(choice.problems())));
    }

    private List<Finding> findings(Reading reading, Optional<BaseChoice> uploaded) {
        Optional<Base> base = uploaded.flatMap(BaseChoice::base);
        List<Finding> ofAnswers = rules.check(
                reading,
                answers -> base.map(sent -> bases.traits(sent, answers)).orElseGet(() -> BaseTraits.of(answers)));
        Stream<Problem> refusal = uploaded.stream().flatMap(choice -> choice.problems().stream());
        Stream<Problem> disagreement = reading.answers().stream()
                .flatMap(answers -> base.stream().flatMap(sent -> bases.problems(sent, answers).stream()));
        return Stream.concat(book.findings(Stream.concat(refusal, disagreement).toList()).stream(), ofAnswers.stream())
                .sorted(Comparator.comparing(finding -> finding.rule().severity()))
                .toList();
    }

    private Outcome make(Answers answers, Base base, List<Finding> findings) {
        BaseTraits traits = bases.traits(base, answers);
        Plan plan = planner.plan(answers, traits);
        CanonicalAnswers canonical =
                base.origin() == Origin.UPLOAD ? reader.canonical(answers, traits) : reader.canonical(answers);
        List<String> lines = head.lines(canonical, base, traits, findings);
        RenderedManifest manifest = renderer.render(base, plan, lines);
        return Outcome.of(new Generation(answers, canonical, traits, findings, plan, manifest));
    }
}
