package org.calicowizard.address;

import java.math.BigInteger;
import java.util.stream.IntStream;

/** How large a pod CIDR has to be: for 256 nodes at least, and as many as are planned. */
final class PodRangeSize {

    private static final int USUAL_NODES = 256;

    /** The node masks that kube-controller-manager takes by default. */
    private static final int IPV4_NODE_MASK = 24;

    private static final int IPV6_NODE_MASK = 64;

    private PodRangeSize() {}

    /** The longest prefix length with room for the nodes, by their node CIDRs and by their blocks. */
    static int of(FamilyRanges known, int nodes, int podsPerNode) {
        Family family = known.family();
        int mask = known.nodeMask().orElse(family == Family.IPV4 ? IPV4_NODE_MASK : IPV6_NODE_MASK);
        BlockSize block = new BlockSize(family, known.blockSize());
        long blocks = (long) nodes * block.blocksFor(podsPerNode);
        return IntStream.iterate(mask, length -> length > 0, length -> length - 1)
                .filter(length -> holds(mask - length, Math.max(USUAL_NODES, nodes)))
                .filter(length -> holds(known.blockSize() - length, blocks))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(int bits, long count) {
        return bits >= 0 && BigInteger.ONE.shiftLeft(bits).compareTo(BigInteger.valueOf(count)) >= 0;
    }
}
