package org.calicowizard.address;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many nodes a family has room for, and why not more.
 *
 * @param nodes the lowest of the limits
 * @param boundBy the name of that limit; the first of those that are equal
 * @param limits all limits
 */
public record NodeCeiling(BigInteger nodes, String boundBy, List<Limit> limits) {

    /** Kubernetes is tested to so many nodes: kubernetes/website, setup/best-practices/cluster-large.md. */
    static final int TESTED = 5_000;

    /**
     * A limit on the number of nodes.
     *
     * @param by {@code node-mask} where kube-controller-manager runs out of node CIDRs, {@code blocks} where Calico runs
     *     out of blocks, {@code tested} for what Kubernetes is tested with
     * @param nodes so many nodes are possible
     */
    public record Limit(String by, BigInteger nodes) {}

    /** Copies the list. */
    public NodeCeiling {
        limits = List.copyOf(limits);
    }

    static NodeCeiling of(Cidr pool, FamilyRanges ranges, int podsPerNode) {
        BlockSize size = new BlockSize(ranges.family(), ranges.blockSize());
        BigInteger byBlocks = size.blocksIn(pool).divide(BigInteger.valueOf(size.blocksFor(podsPerNode)));
        List<Limit> limits = Stream.of(
                        byNodeMask(pool, ranges),
                        Optional.of(new Limit("blocks", byBlocks)),
                        Optional.of(new Limit("tested", BigInteger.valueOf(TESTED))))
                .flatMap(Optional::stream)
                .toList();
        Limit lowest = limits.stream().min(Comparator.comparing(Limit::nodes)).orElseThrow();
        return new NodeCeiling(lowest.nodes(), lowest.by(), limits);
    }

    private static Optional<Limit> byNodeMask(Cidr pool, FamilyRanges ranges) {
        return ranges.nodeMask().stream()
                .mapToObj(mask -> new BlockSize(ranges.family(), mask).blocksIn(pool))
                .map(nodes -> new Limit("node-mask", nodes))
                .findFirst();
    }
}
