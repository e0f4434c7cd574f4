package org.calicowizard.address;

import java.math.BigInteger;

/**
 * The IP pool of the address plan: Calico cuts it into blocks and gives every node as many as its pods fill.
 *
 * @param cidr the pool, which is the pod CIDR
 * @param addresses how many addresses it has
 * @param blockSize prefix length of a block
 * @param blocks how many blocks it has
 * @param addressesPerBlock how many addresses a block has
 * @param blocksPerNode how many blocks the planned pods of a node fill, with the address of the node's tunnel
 * @param blocksPlanned how many blocks the planned nodes fill, whether or not it has them
 * @param blocksSpare how many blocks are left beside those
 * @param maxPods how many pods it has addresses for, beside one tunnel address of every planned node
 * @param maxPodsPerNode how many pods a node can have, since Calico gives it at most 20 blocks
 */
public record PoolPlan(
        String cidr,
        BigInteger addresses,
        int blockSize,
        BigInteger blocks,
        int addressesPerBlock,
        int blocksPerNode,
        BigInteger blocksPlanned,
        BigInteger blocksSpare,
        BigInteger maxPods,
        BigInteger maxPodsPerNode) {

    static PoolPlan of(Cidr pool, BlockSize size, int nodes, int podsPerNode) {
        BigInteger tunnel = BigInteger.valueOf(BlockSize.TUNNEL_ADDRESSES);
        BigInteger left = pool.addressCount().subtract(tunnel).max(BigInteger.ZERO);
        BigInteger planned = BigInteger.valueOf(size.blocksFor(podsPerNode)).multiply(BigInteger.valueOf(nodes));
        return new PoolPlan(
                pool.toString(),
                pool.addressCount(),
                size.prefixLength(),
                size.blocksIn(pool),
                size.addresses(),
                size.blocksFor(podsPerNode),
                planned,
                size.blocksIn(pool).subtract(planned).max(BigInteger.ZERO),
                pool.addressCount()
                        .subtract(tunnel.multiply(BigInteger.valueOf(nodes)))
                        .max(BigInteger.ZERO),
                left.min(BigInteger.valueOf(size.mostPodsOfNode())));
    }
}
