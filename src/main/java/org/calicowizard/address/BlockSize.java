package org.calicowizard.address;

import java.math.BigInteger;

/**
 * The size of the blocks that an IP pool is cut into and handed to nodes.
 *
 * @param family the pool's family
 * @param prefixLength prefix length of a block, such as 26 or 122
 */
public record BlockSize(Family family, int prefixLength) {

    /**
     * Blocks that a node gets at most, unless IPAMConfig.maxBlocksPerHost says otherwise: projectcalico/calico v3.32.1,
     * libcalico-go/lib/ipam/ipam.go.
     */
    public static final int MOST_PER_NODE = 20;

    /** An IP-in-IP or VXLAN tunnel takes one address of the pool on every node. */
    static final int TUNNEL_ADDRESSES = 1;

    /** The number of addresses in a block. */
    public int addresses() {
        return 1 << family.bits() - prefixLength;
    }

    /** The number of blocks in a pool; none if the pool is smaller than a block. */
    public BigInteger blocksIn(Cidr pool) {
        int bits = prefixLength - pool.prefixLength();
        return bits < 0 ? BigInteger.ZERO : BigInteger.ONE.shiftLeft(bits);
    }

    /** The blocks that so many pods of a node fill, together with the address of the node's tunnel. */
    public int blocksFor(int pods) {
        return (pods + TUNNEL_ADDRESSES + addresses() - 1) / addresses();
    }

    /** The pods that the most blocks of a node hold. */
    int mostPodsOfNode() {
        return MOST_PER_NODE * addresses() - TUNNEL_ADDRESSES;
    }
}
