package org.calicowizard.address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The address plan of one family.
 *
 * @param family {@code ipv4} or {@code ipv6}
 * @param pods the IP pool; empty where the pod CIDR is not known
 * @param services the service CIDR; empty where it is not known
 * @param nodes the networks that the nodes live in
 * @param maxNodes how many nodes there is room for; empty where the pod CIDR is not known
 */
public record FamilyPlan(
        String family,
        Optional<PoolPlan> pods,
        Optional<ServiceRange> services,
        List<PlannedRange> nodes,
        Optional<NodeCeiling> maxNodes) {

    /** Copies the list. */
    public FamilyPlan {
        nodes = List.copyOf(nodes);
    }

    static FamilyPlan of(FamilyRanges ranges, int nodes, int podsPerNode) {
        BlockSize size = new BlockSize(ranges.family(), ranges.blockSize());
        return new FamilyPlan(
                ranges.family().name().toLowerCase(Locale.ROOT),
                ranges.pods().map(pool -> PoolPlan.of(pool, size, nodes, podsPerNode)),
                ranges.services().map(cidr -> ServiceRange.of(cidr, ranges.servicesAssumed())),
                ranges.nodes().stream().map(PlannedRange::of).toList(),
                ranges.pods().map(pool -> NodeCeiling.of(pool, ranges, podsPerNode)));
    }
}
