package org.calicowizard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.address.SpecialRange;
import org.calicowizard.answers.AnswerChoice;
import org.calicowizard.answers.Installer;
import org.calicowizard.release.CalicoRelease;
import org.calicowizard.release.Defect;
import org.calicowizard.release.Feature;
import org.calicowizard.release.KubernetesReleases;
import org.calicowizard.release.KubernetesVersion;
import org.calicowizard.release.OfficialManifest;
import org.calicowizard.rules.InstallerFacts;
import org.calicowizard.rules.Rule;
import org.calicowizard.text.Texts;

/**
 * The JSON of {@code /api/v1/metadata}: everything that is known before any answer is given.
 *
 * @param answers the answers that can be given
 * @param rules the rules that they are checked by
 * @param ranges special-purpose ranges
 * @param siteDefaults ranges that software on hosts uses by default
 * @param releases the Calico releases, newest first
 * @param kubernetes the Kubernetes versions that some release is tested with, oldest first
 * @param installers what each installer does by itself
 */
record MetadataDocument(
        List<AnswerEntry> answers,
        List<RuleEntry> rules,
        List<RangeEntry> ranges,
        List<RangeEntry> siteDefaults,
        List<ReleaseEntry> releases,
        List<KubernetesEntry> kubernetes,
        List<InstallerEntry> installers) {

    record AnswerEntry(
            String key,
            List<String> values,
            String allowed,
            @JsonProperty("default") Optional<String> fallback) {
        static AnswerEntry of(AnswerChoice choice, Texts texts) {
            return new AnswerEntry(choice.key(), choice.values(), texts.of(choice.allowed()), choice.fallback());
        }
    }

    record RuleEntry(
            String id, String severity, String group, List<String> fields, String when, String fix, String docs) {
        static RuleEntry of(Rule rule, Texts texts) {
            return new RuleEntry(
                    rule.id(),
                    rule.severity().value(),
                    rule.group().name().toLowerCase(Locale.ROOT),
                    rule.fields(),
                    texts.of(rule.when()),
                    texts.of(rule.fix()),
                    rule.docs().toString());
        }
    }

    record RangeEntry(String prefix, String name, List<String> rfcs, String action, String note) {
        static RangeEntry of(SpecialRange range, Texts texts) {
            return new RangeEntry(
                    range.prefix().toString(),
                    texts.of(range.name()),
                    range.rfcs(),
                    range.action().name().toLowerCase(Locale.ROOT),
                    range.note().map(texts::of).orElse(""));
        }
    }

    record ReleaseEntry(
            String release,
            List<String> kubernetes,
            String registry,
            List<String> features,
            List<String> defects,
            List<ManifestEntry> manifests) {
        static ReleaseEntry of(CalicoRelease release, List<OfficialManifest> manifests) {
            return new ReleaseEntry(
                    release.version().toString(),
                    release.testedKubernetes().stream()
                            .map(KubernetesVersion::toString)
                            .toList(),
                    release.registry(),
                    Arrays.stream(Feature.values())
                            .filter(release::has)
                            .map(Feature::id)
                            .toList(),
                    Arrays.stream(Defect.values())
                            .filter(release::suffersFrom)
                            .map(Defect::id)
                            .toList(),
                    manifests.stream().map(ManifestEntry::of).toList());
        }
    }

    record KubernetesEntry(String version, String dualStack, Optional<String> kubeadmApi, boolean supported) {
        static KubernetesEntry of(KubernetesVersion version, KubernetesReleases known) {
            return new KubernetesEntry(
                    version.toString(),
                    known.dualStack(version).name().toLowerCase(Locale.ROOT),
                    known.kubeadmApi(version),
                    known.supported(version));
        }
    }

    record ManifestEntry(String file, long bytes, String sha256) {
        static ManifestEntry of(OfficialManifest manifest) {
            return new ManifestEntry(manifest.file(), manifest.bytes(), manifest.sha256());
        }
    }

    record InstallerEntry(
            String installer, List<String> pods, List<String> services, Map<String, Integer> nodeMask, String docs) {
        static InstallerEntry of(Installer installer, InstallerFacts facts) {
            Map<String, Integer> masks = new TreeMap<>();
            for (Family family : Family.values()) {
                facts.nodeMask(family).ifPresent(mask -> masks.put(family.name().toLowerCase(Locale.ROOT), mask));
            }
            return new InstallerEntry(
                    installer.value(),
                    texts(facts.pods()),
                    texts(facts.services()),
                    masks,
                    facts.source().toString());
        }

        private static List<String> texts(List<Cidr> cidrs) {
            return cidrs.stream().map(Cidr::toString).collect(Collectors.toList());
        }
    }
}
