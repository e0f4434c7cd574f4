package org.calicowizard.rules;

import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;

/** Arithmetic of the blocks that a pool is cut into. */
final class Blocks {

    /** Each node takes one address of the pool for its tunnel. */
    private static final int TUNNEL_ADDRESSES = 1;

    private Blocks() {}

    static String field(Family family) {
        return family == Family.IPV4 ? "blockSize4" : "blockSize6";
    }

    /** The prefix length of a block. */
    static int size(Answers answers, Family family) {
        return family == Family.IPV4 ? answers.blockSize4() : answers.blockSize6();
    }

    /** The blocks that the planned pods of a node fill. */
    static int perNode(Answers answers, Family family) {
        int addresses = 1 << family.bits() - size(answers, family);
        return ceilingOf(answers.podsPerNode() + TUNNEL_ADDRESSES, addresses);
    }

    /** The addresses that a block must have so that so many blocks are enough for a node. */
    static int share(Answers answers, int blocks) {
        return ceilingOf(answers.podsPerNode() + TUNNEL_ADDRESSES, blocks);
    }

    private static int ceilingOf(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
