package org.calicowizard.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.Generator;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.artifact.Upload;
import org.calicowizard.inspection.Inspection;
import org.calicowizard.inspection.Inspector;
import org.calicowizard.manifest.Bases;
import org.calicowizard.manifest.ManifestAnswers;
import org.calicowizard.official.OfficialFiles;
import org.calicowizard.official.OfficialSettings;
import org.calicowizard.plan.Planner;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.KubernetesReleases;
import org.calicowizard.release.ManifestAddress;
import org.calicowizard.release.ManifestDigests;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.Installers;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.rules.Rules;

/** The product without its web: answers written as {@code key=value key=value} go in, products come out. */
public final class TestWizard {

    private static final CalicoReleases RELEASES = CalicoReleases.load();
    private static final AnswersReader READER = new AnswersReader(RELEASES);
    private static final Bases BASES = bases(OfficialManifests.directory());
    private static final Planner PLANNER = new Planner(RELEASES);
    private static final RuleBook BOOK = RuleBook.load();
    private static final Rules RULES = new Rules(
            BOOK, RELEASES, KubernetesReleases.load(), BuiltinReleases.load(), SpecialRanges.load(), Installers.load());
    private static final Generator GENERATOR = new Generator(READER, BOOK, RULES, BASES, PLANNER);
    private static final Inspector INSPECTOR =
            new Inspector(READER, BOOK, RULES, BASES, RELEASES, ManifestDigests.load());

    private TestWizard() {}

    /** The catalogue of releases. */
    public static CalicoReleases releases() {
        return RELEASES;
    }

    /** Where manifests come from. */
    public static Bases bases() {
        return BASES;
    }

    /** Where manifests come from if a directory has the official ones, and there is no network. */
    public static Bases bases(Optional<Path> directory) {
        OfficialSettings settings = new OfficialSettings(
                directory,
                Path.of("target/no-manifest-cache"),
                true,
                ManifestAddress.load(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
        return new Bases(
                RELEASES, ManifestDigests.load(), new OfficialFiles(settings, BuiltinReleases.load(), Supplier::get));
    }

    /** What decides the settings. */
    public static Planner planner() {
        return PLANNER;
    }

    /** The whole way from answers to products. */
    public static Generator generator() {
        return GENERATOR;
    }

    /** What reads answers back out of a manifest. */
    public static ManifestAnswers manifestAnswers() {
        return new ManifestAnswers(READER, RELEASES);
    }

    /** What comes of looking at a manifest. */
    public static Inspection inspect(String manifest) {
        return INSPECTOR.inspect(manifest.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers as they would come in a query; the value of a key that is there several times is a list. */
    public static RawAnswers raw(String answers) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : answers.strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            values.computeIfAbsent(pair.substring(0, equals), key -> new ArrayList<>())
                    .add(pair.substring(equals + 1));
        }
        return new RawAnswers(values);
    }

    /** The answers with their defaults; fails where they cannot be read. */
    public static Answers answers(String answers) {
        var reading = READER.read(raw(answers));
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(answers + ": " + reading.problems());
        }
        return reading.answers().orElseThrow();
    }

    /** What comes of the answers. */
    public static Outcome outcome(String answers) {
        return outcome(raw(answers));
    }

    /** What comes of answers that may hold any character. */
    public static Outcome outcome(RawAnswers answers) {
        return GENERATOR.generate(answers, Optional.empty());
    }

    /** What comes of the answers with an uploaded manifest. */
    public static Outcome outcome(String answers, byte[] upload) {
        return GENERATOR.generate(raw(answers), Optional.of(new Upload("upload.yaml", upload)));
    }

    /** What comes of answers that may hold any character, with an uploaded manifest. */
    public static Outcome outcome(RawAnswers answers, byte[] upload) {
        return GENERATOR.generate(answers, Optional.of(new Upload("upload.yaml", upload)));
    }

    /** The products of answers; fails where a rule forbids them. */
    public static Generation generate(String answers) {
        return generation(answers, outcome(answers));
    }

    /** The products of answers for an uploaded manifest; fails where a rule forbids them. */
    public static Generation generate(String answers, byte[] upload) {
        return generation(answers, outcome(answers, upload));
    }

    /** The ids of the rules that are broken, in the order of the findings. */
    public static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    private static Generation generation(String answers, Outcome outcome) {
        return outcome.generation().orElseThrow(() -> new AssertionError(answers + ": " + outcome.errors()));
    }
}
