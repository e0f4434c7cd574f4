package org.calicowizard.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;

/**
 * What an installer does by itself; the data file gives the sources.
 *
 * @param pods its default pod CIDRs, at most one per family
 * @param services its default service CIDRs, at most one per family
 * @param nodeMask prefix length of each node's pod CIDR; no entry where nodes get none
 * @param largestService shortest prefix length of a service CIDR that it accepts; no entry where it does not check
 */
record InstallerFacts(
        List<Cidr> pods, List<Cidr> services, Map<Family, Integer> nodeMask, Map<Family, Integer> largestService) {

    InstallerFacts {
        pods = List.copyOf(pods);
        services = List.copyOf(services);
        nodeMask = Map.copyOf(nodeMask);
        largestService = Map.copyOf(largestService);
    }

    Optional<Cidr> pods(Family family) {
        return pods.stream().filter(cidr -> cidr.family() == family).findFirst();
    }

    Optional<Cidr> services(Family family) {
        return services.stream().filter(cidr -> cidr.family() == family).findFirst();
    }

    Stream<Cidr> defaults() {
        return Stream.concat(pods.stream(), services.stream());
    }
}
