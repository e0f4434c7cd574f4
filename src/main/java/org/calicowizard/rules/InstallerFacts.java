package org.calicowizard.rules;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.release.KubernetesVersion;

/**
 * What an installer does by itself.
 *
 * @param pods its default pod CIDRs, at most one per family
 * @param services its default service CIDRs, at most one per family
 * @param nodeMask prefix length of each node's pod CIDR; no entry where nodes get none
 * @param nodeCidrsOffSince the first Kubernetes for which the configuration that is made here keeps
 *     kube-controller-manager from giving nodes CIDRs where there are too few; empty where it never does
 * @param largestService shortest prefix length of a service CIDR that it accepts; no entry where it does not check
 * @param source where this is known from
 */
public record InstallerFacts(
        List<Cidr> pods,
        List<Cidr> services,
        Map<Family, Integer> nodeMask,
        Optional<KubernetesVersion> nodeCidrsOffSince,
        Map<Family, Integer> largestService,
        URI source) {

    /** Copies the lists and maps. */
    public InstallerFacts {
        pods = List.copyOf(pods);
        services = List.copyOf(services);
        nodeMask = Map.copyOf(nodeMask);
        largestService = Map.copyOf(largestService);
    }

    /** Its default pod CIDR of a family. */
    public Optional<Cidr> pods(Family family) {
        return pods.stream().filter(cidr -> cidr.family() == family).findFirst();
    }

    /** Its default service CIDR of a family. */
    public Optional<Cidr> services(Family family) {
        return services.stream().filter(cidr -> cidr.family() == family).findFirst();
    }

    /** The node mask of a family; empty where nodes get no pod CIDR. */
    public OptionalInt nodeMask(Family family) {
        return nodeMask.entrySet().stream()
                .filter(entry -> entry.getKey() == family)
                .mapToInt(Map.Entry::getValue)
                .findFirst();
    }

    Stream<Cidr> defaults() {
        return Stream.concat(pods.stream(), services.stream());
    }
}
