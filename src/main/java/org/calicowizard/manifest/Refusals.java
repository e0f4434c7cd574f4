package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calicowizard.answers.Problem;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/**
 * Manifests that cannot be edited, most telling sign first. Each has a rule that says why and what to use instead.
 *
 * <p>Source: the manifests directory of projectcalico/calico, v3.15.0 to v3.32.1.
 */
final class Refusals {

    private static final Pattern STUB = Pattern.compile("(?m)\\A(?:---\\s*+)?layout:\\s|^[ \\t]*+\\{%");
    private static final YamlPath MIGRATION_SELECTOR =
            CalicoPaths.POD.key("nodeSelector").key("projectcalico.org/node-network-during-migration");

    private record Refusal(String rule, Predicate<ManifestIndex> sign) {}

    private final List<Refusal> refusals = List.of(
            new Refusal("base-not-kubernetes", ManifestIndex::isEmpty),
            new Refusal("base-crds", ManifestIndex::holdsOnlyDefinitions),
            new Refusal("base-canal-etcd", index -> index.has("ConfigMap", "canal-config") && hasEtcd(index)),
            new Refusal(
                    "base-canal", index -> index.has("ConfigMap", "canal-config") || index.has("DaemonSet", "canal")),
            new Refusal("base-operator", index -> index.has("Deployment", "tigera-operator")),
            new Refusal("base-custom-resources", Refusals::hasOperatorResources),
            new Refusal("base-flannel-migration", Refusals::migrates),
            new Refusal("base-not-calico", Refusals::lacksCalico),
            new Refusal("base-cni-config", Refusals::hasUnreadableCniConfig),
            new Refusal("base-policy-only", index -> !usesCalicoIpam(index)));

    /** A template of a Calico release before v3.24, whose manifests in the source tree were not rendered yet. */
    boolean isStub(String text) {
        return STUB.matcher(text).find();
    }

    Optional<Problem> of(ManifestIndex index) {
        return refusals.stream()
                .filter(refusal -> refusal.sign.test(index))
                .map(refusal -> Problem.of(refusal.rule))
                .findFirst()
                .or(() -> duplicateObject(index))
                .or(() -> duplicateVariable(index));
    }

    /** Of two objects of one name kubectl applies the later one last, and in two namespaces it is not said which is meant. */
    private static Optional<Problem> duplicateObject(ManifestIndex index) {
        return Stream.of(
                        index.all("ConfigMap", CalicoPaths.CONFIG_MAP),
                        index.all("ConfigMap", CalicoPaths.ROUTER_IDS),
                        index.all("DaemonSet", CalicoPaths.NODE),
                        index.all("Deployment", CalicoPaths.TYPHA))
                .flatMap(objects -> objects.skip(1))
                .map(object -> Problem.of("base-duplicate-object", object.kind() + " " + object.name()))
                .findFirst();
    }

    private static Optional<Problem> duplicateVariable(ManifestIndex index) {
        List<String> names =
                index.find("DaemonSet", CalicoPaths.NODE).orElseThrow().duplicates(CalicoPaths.NODE_ENV, "name");
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("base-duplicate-env", String.join(", ", names)));
    }

    private static boolean hasEtcd(ManifestIndex index) {
        return index.find("ConfigMap", "canal-config")
                .filter(map -> map.has(CalicoPaths.ETCD_ENDPOINTS))
                .isPresent();
    }

    private static boolean hasOperatorResources(ManifestIndex index) {
        return index.objects().anyMatch(object -> object.apiVersion().startsWith("operator.tigera.io/"));
    }

    private static boolean migrates(ManifestIndex index) {
        return index.find("DaemonSet", CalicoPaths.NODE)
                .filter(daemonSet -> daemonSet.has(MIGRATION_SELECTOR))
                .isPresent();
    }

    private static boolean lacksCalico(ManifestIndex index) {
        boolean node = index.find("DaemonSet", CalicoPaths.NODE)
                .filter(daemonSet -> daemonSet.has(CalicoPaths.NODE_ENV))
                .isPresent();
        boolean config = index.find("ConfigMap", CalicoPaths.CONFIG_MAP)
                .filter(map -> map.has(CalicoPaths.CNI_CONFIG))
                .isPresent();
        return !node || !config;
    }

    private static boolean hasUnreadableCniConfig(ManifestIndex index) {
        return !cniConfig(index).has(CalicoPaths.PLUGINS);
    }

    private static boolean usesCalicoIpam(ManifestIndex index) {
        YamlDocument config = cniConfig(index);
        return config.scalar(IpamEditor.ipam(config).key("type"))
                .filter("calico-ipam"::equals)
                .isPresent();
    }

    private static YamlDocument cniConfig(ManifestIndex index) {
        return index.find("ConfigMap", CalicoPaths.CONFIG_MAP).orElseThrow().embedded(CalicoPaths.CNI_CONFIG);
    }
}
