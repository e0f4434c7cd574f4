package org.calicowizard.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.AddressFault;
import org.calicowizard.address.Family;
import org.calicowizard.address.SpecialRange;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.Choice;
import org.calicowizard.answers.Installer;
import org.calicowizard.artifact.ChecklistPhase;
import org.calicowizard.manifest.ManifestKind;
import org.calicowizard.manifest.Origin;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.rules.Severity;
import org.calicowizard.yaml.YamlFault;
import org.yaml.snakeyaml.Yaml;

/** The keys that are put together of what the tables and data files hold. */
final class ComposedKeys {

    /** What begins so is put together of nothing else. */
    static final List<String> FAMILIES = List.of(
            "question.",
            "choice.",
            "answer.",
            "bar.",
            "severity.",
            "rules.severity.",
            "rule.",
            "plan.",
            "checklist.",
            "address.",
            "base.",
            "yaml.fault.",
            "inspection.kind.",
            "language.");

    private final List<Question> questions;

    ComposedKeys() {
        Questions table = new Questions(CalicoReleases.load());
        questions = Stream.of(Step.values())
                .flatMap(step -> table.of(step).stream())
                .toList();
    }

    /** Those that must have a text. */
    Set<String> needed() {
        return Stream.of(ofQuestions(), ofSteps(), ofRules(), ofAddresses(), ofFiles(), ofYaml())
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    /** Those that may have one. */
    Set<String> possible() {
        Stream<String> ofQuestions = questions.stream()
                .map(question -> "question." + question.key() + ".hint")
                .flatMap(hint -> Stream.concat(
                        Stream.of(hint),
                        Stream.of(Installer.values()).map(installer -> hint + "." + installer.value())));
        Stream<String> ofChoices =
                questions.stream().flatMap(ComposedKeys::choices).map(choice -> choice + ".hint");
        return Stream.concat(ofQuestions, ofChoices).collect(Collectors.toSet());
    }

    private Stream<String> ofQuestions() {
        return questions.stream()
                .flatMap(question -> Stream.of(
                                Stream.of("question." + question.key(), "answer." + question.key()),
                                choices(question),
                                families(question))
                        .flatMap(keys -> keys));
    }

    private static Stream<String> choices(Question question) {
        Stream<String> values = question.control() != Control.SELECT ? question.choices().stream() : Stream.of();
        boolean open = question.control().offersChoices() && question.open();
        return Stream.concat(values, Stream.of("").filter(auto -> open))
                .map(value -> QuestionViews.labelKey(question, value));
    }

    private static Stream<String> families(Question question) {
        return Stream.of(Family.values())
                .filter(family -> question.control() == Control.CIDRS)
                .map(family ->
                        "question." + question.key() + "." + family.name().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> ofSteps() {
        return Stream.concat(
                Stream.of(Step.values()).flatMap(step -> Stream.of("bar." + step.slug(), "step." + step.slug())),
                Stream.of(Language.values()).map(language -> "language." + language.tag()));
    }

    private static Stream<String> ofRules() {
        return Stream.concat(
                RuleBook.load().rules().stream()
                        .flatMap(rule ->
                                Stream.of("message", "fix", "when").map(part -> "rule." + rule.id() + "." + part)),
                Stream.of(Severity.values())
                        .flatMap(severity -> Stream.of("severity.", "rules.severity.")
                                .map(beginning -> beginning + severity.value())));
    }

    private static Stream<String> ofAddresses() {
        SpecialRanges ranges = SpecialRanges.load();
        Collection<SpecialRange> all = Stream.concat(ranges.all().stream(), ranges.allSiteDefaults().stream())
                .toList();
        return Stream.of(
                        Stream.of(AddressFault.values()).map(AddressFault::message),
                        all.stream().map(SpecialRange::name),
                        all.stream().flatMap(range -> range.note().stream()))
                .flatMap(messages -> messages)
                .map(message -> message.key());
    }

    /** A syntax error is told with its place and needs no text of its own. */
    private static Stream<String> ofYaml() {
        return Stream.of(YamlFault.values())
                .filter(fault -> fault != YamlFault.SYNTAX)
                .map(fault -> "yaml.fault." + lower(fault).replace('_', '-'));
    }

    private static Stream<String> ofFiles() {
        Map<String, Map<String, String>> plan = yaml("/plan/plan.yaml");
        List<Map<String, Object>> checklist = yaml("/checklist/checklist.yaml");
        Map<String, Object> cluster = yaml("/cluster/cluster.yaml");
        return Stream.of(
                        plan.get("docs").keySet().stream().map(reason -> "plan." + reason),
                        checklist.stream()
                                .flatMap(row -> Stream.of("title", "why", "expect")
                                        .map(part -> "checklist." + row.get("id") + "." + part)),
                        checklist.stream().map(row -> "checklist.applies." + row.get("applies")),
                        ((List<?>) cluster.get("placeholders")).stream().map(name -> "plan.placeholder." + lower(name)),
                        values("checklist.phase.", ChecklistPhase.values()),
                        values("base.", Origin.values()),
                        values("inspection.kind.", ManifestKind.values()),
                        values("plan.head.", Origin.values()))
                .flatMap(keys -> keys);
    }

    private static String lower(Object text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> values(String beginning, Choice... values) {
        return Stream.of(values).map(value -> beginning + value.value());
    }

    private static <T> T yaml(String name) {
        try (InputStream in = ComposedKeys.class.getResourceAsStream(name)) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
