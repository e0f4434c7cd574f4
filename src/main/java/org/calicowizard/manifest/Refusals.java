package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calicowizard.answers.Problem;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlEditException;
import org.calicowizard.yaml.YamlPath;

/**
 * Manifests that cannot be edited, most telling sign first. Each has a rule that says why and what to use instead.
 *
 * <p>Source: the manifests directory of projectcalico/calico, v3.15.0 to v3.32.1.
 */
final class Refusals {

    private static final Pattern STUB = Pattern.compile("(?m)\\A(?:---\\s*+)?layout:\\s|^[ \\t]*+\\{%");
    /** Of what is repeated, so many are named; nobody reads more. */
    private static final int MOST_NAMED = 10;

    private static final YamlPath MIGRATION_SELECTOR =
            CalicoPaths.POD.key("nodeSelector").key("projectcalico.org/node-network-during-migration");

    /** A kind of manifest that cannot be edited. */
    record Refusal(ManifestKind kind, String rule, Predicate<ManifestIndex> sign) {

        Problem problem() {
            return Problem.of(rule);
        }
    }

    private final List<Refusal> refusals = List.of(
            new Refusal(ManifestKind.CRDS, "base-crds", ManifestIndex::holdsOnlyDefinitions),
            new Refusal(
                    ManifestKind.CANAL_ETCD,
                    "base-canal-etcd",
                    index -> index.has("ConfigMap", "canal-config") && hasEtcd(index)),
            new Refusal(
                    ManifestKind.CANAL,
                    "base-canal",
                    index -> index.has("ConfigMap", "canal-config") || index.has("DaemonSet", "canal")),
            new Refusal(ManifestKind.OPERATOR, "base-operator", index -> index.has("Deployment", "tigera-operator")),
            new Refusal(ManifestKind.CUSTOM_RESOURCES, "base-custom-resources", Refusals::hasOperatorResources),
            new Refusal(ManifestKind.FLANNEL_MIGRATION, "base-flannel-migration", Refusals::migrates),
            new Refusal(ManifestKind.NOT_CALICO, "base-not-calico", Refusals::lacksCalico),
            new Refusal(ManifestKind.POLICY_ONLY, "base-policy-only", Refusals::leavesAddressesToOthers));

    /** A template of a Calico release before v3.24, whose manifests in the source tree were not rendered yet. */
    boolean isStub(String text) {
        return STUB.matcher(text).find();
    }

    Optional<Refusal> ofKind(ManifestIndex index) {
        return refusals.stream().filter(refusal -> refusal.sign.test(index)).findFirst();
    }

    /** What is wrong in a manifest that installs Calico. */
    List<Problem> ofContent(ManifestIndex index) {
        return Stream.of(unreadableCniConfig(index), duplicateObject(index), duplicateVariable(index))
                .flatMap(Optional::stream)
                .toList();
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
        YamlDocument daemonSet = index.find("DaemonSet", CalicoPaths.NODE).orElseThrow();
        List<String> names = daemonSet.itemValues(CalicoPaths.NODE_ENV, "name");
        String repeated = daemonSet.duplicates(CalicoPaths.NODE_ENV, "name").stream()
                .limit(MOST_NAMED)
                .map(name -> name + " (" + lines(daemonSet, names, name) + ")")
                .collect(Collectors.joining(", "));
        return repeated.isEmpty() ? Optional.empty() : Optional.of(Problem.of("base-duplicate-env", repeated));
    }

    private static String lines(YamlDocument daemonSet, List<String> names, String name) {
        return IntStream.range(0, names.size())
                .filter(item -> names.get(item).equals(name))
                .limit(MOST_NAMED)
                .mapToObj(item -> String.valueOf(daemonSet.line(CalicoPaths.NODE_ENV.index(item))))
                .collect(Collectors.joining(", "));
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

    private static Optional<Problem> unreadableCniConfig(ManifestIndex index) {
        try {
            return cniConfig(index).has(CalicoPaths.PLUGINS)
                    ? Optional.empty()
                    : Optional.of(Problem.of("base-cni-config"));
        } catch (YamlEditException e) {
            return Optional.of(Problem.of("base-cni-config-syntax", YamlFaults.message(e)));
        }
    }

    private static boolean leavesAddressesToOthers(ManifestIndex index) {
        return unreadableCniConfig(index).isEmpty()
                && cniConfig(index)
                        .scalar(IpamEditor.ipam(cniConfig(index)).key("type"))
                        .filter("calico-ipam"::equals)
                        .isEmpty();
    }

    private static YamlDocument cniConfig(ManifestIndex index) {
        return index.find("ConfigMap", CalicoPaths.CONFIG_MAP).orElseThrow().embedded(CalicoPaths.CNI_CONFIG);
    }
}
