package org.calicowizard.web;

import java.util.List;
import org.calicowizard.address.AxisSpan;

/**
 * How many nodes the pool of a family has room for, drawn as a bar of the planned nodes, and how its blocks are used.
 *
 * @param planned the planned nodes
 * @param pods the planned pods on a node
 * @param most how many nodes there is room for
 * @param boundBy the limit that decides
 * @param others how many more nodes there is room for, or how many too many are planned
 * @param enough whether there is room for the planned nodes
 * @param used the part of the bar that is the planned nodes which have room
 * @param lacking the part that is those which have none
 * @param limits all limits on the number of nodes
 * @param pool the pool's blocks
 */
record RoomBar(
        String planned,
        String pods,
        String most,
        String boundBy,
        String others,
        boolean enough,
        AxisSpan used,
        AxisSpan lacking,
        List<Limit> limits,
        Pool pool) {

    /**
     * A limit on the number of nodes.
     *
     * @param by its name
     * @param nodes so many nodes are possible
     */
    record Limit(String by, String nodes) {}

    /**
     * The blocks of a pool.
     *
     * @param blockSize prefix length of a block
     * @param addressesPerBlock how many addresses a block has
     * @param blocks how many blocks it has
     * @param blocksPerNode how many the planned pods of a node fill
     * @param blocksPlanned how many the planned nodes fill
     * @param blocksSpare how many are left
     * @param share which part of the blocks the planned nodes fill, as a percentage
     * @param maxPods how many pods it has addresses for
     * @param maxPodsPerNode how many pods a node can have
     */
    record Pool(
            String blockSize,
            String addressesPerBlock,
            String blocks,
            String blocksPerNode,
            String blocksPlanned,
            String blocksSpare,
            String share,
            String maxPods,
            String maxPodsPerNode) {}

    RoomBar {
        limits = List.copyOf(limits);
    }
}
