package org.calicowizard.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.manifest.Bases;
import org.calicowizard.manifest.ManifestFacts;
import org.calicowizard.manifest.Recognised;
import org.calicowizard.manifest.YamlFaults;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.ManifestDigests;
import org.calicowizard.release.OfficialManifest;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.rules.Rules;
import org.calicowizard.text.Sha256;
import org.calicowizard.yaml.YamlEditException;

/** Looks at a manifest, also at one that cannot be edited. */
public final class Inspector {

    private final RuleBook book;
    private final Bases bases;
    private final ManifestDigests digests;
    private final Embodiment embodiment;
    private final Checks checks;

    /**
     * An inspector.
     *
     * @param reader reads answers
     * @param book the rules' facts
     * @param rules checks answers
     * @param bases recognises manifests
     * @param releases the Calico releases
     * @param digests the digests of their manifests
     */
    public Inspector(
            AnswersReader reader,
            RuleBook book,
            Rules rules,
            Bases bases,
            CalicoReleases releases,
            ManifestDigests digests) {
        this.book = book;
        this.bases = bases;
        this.embodiment = new Embodiment(reader, book, rules, bases, releases);
        this.digests = digests;
        this.checks = new Checks(releases);
    }

    /**
     * Looks at a file.
     *
     * @param bytes its content
     * @return what it is, which answers it embodies, and what is wrong with it
     */
    public Inspection inspect(byte[] bytes) {
        Recognised recognised = bases.recognise(bytes);
        if (recognised.kind().isEmpty()) {
            return new Inspection(Optional.empty(), Optional.empty(), book.findings(recognised.problems()));
        }
        try {
            return inspection(bytes, recognised);
        } catch (YamlEditException e) {
            return inspection(bytes, recognised.ambiguous(YamlFaults.problem(e)));
        }
    }

    private Inspection inspection(byte[] bytes, Recognised recognised) {
        Optional<EmbodiedAnswers> embodied = recognised.base().map(embodiment::answers);
        InspectedManifest manifest = manifest(bytes, recognised);
        List<Finding> findings = new ArrayList<>(book.findings(recognised.problems()));
        recognised.facts().ifPresent(facts -> findings.addAll(findings(facts, manifest.release(), embodied)));
        recognised.base().ifPresent(base -> findings.addAll(embodiment.findings(base, embodied.orElseThrow())));
        return new Inspection(
                Optional.of(manifest),
                embodied,
                findings.stream()
                        .distinct()
                        .sorted(Comparator.comparing(finding -> finding.rule().severity()))
                        .toList());
    }

    private InspectedManifest manifest(byte[] bytes, Recognised recognised) {
        String sha256 = Sha256.of(bytes);
        Optional<OfficialManifest> official = digests.identify(sha256);
        Optional<ManifestFacts> facts = recognised.facts();
        return new InspectedManifest(
                facts.map(ManifestFacts::kind).or(recognised::kind).orElseThrow(),
                official.map(OfficialManifest::release)
                        .or(() -> facts.flatMap(ManifestFacts::release))
                        .or(recognised::release),
                official,
                sha256,
                bytes.length,
                facts,
                recognised.base().isPresent());
    }

    private List<Finding> findings(
            ManifestFacts facts, Optional<CalicoVersion> release, Optional<EmbodiedAnswers> embodied) {
        Subject subject = new Subject(facts, release, embodied.map(EmbodiedAnswers::answers));
        return book.findings(checks.problems(subject));
    }
}
