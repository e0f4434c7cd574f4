package org.calicowizard.rules;

import org.calicowizard.address.BlockSize;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;

/** The blocks that a pool is cut into, as the answers have them. */
final class Blocks {

    private Blocks() {}

    static String field(Family family) {
        return family == Family.IPV4 ? "blockSize4" : "blockSize6";
    }

    static BlockSize size(Answers answers, Family family) {
        return new BlockSize(family, family == Family.IPV4 ? answers.blockSize4() : answers.blockSize6());
    }

    /** The blocks that the planned pods of a node fill. */
    static int perNode(Answers answers, Family family) {
        return size(answers, family).blocksFor(answers.podsPerNode());
    }
}
