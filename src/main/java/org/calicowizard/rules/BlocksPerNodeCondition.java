package org.calicowizard.rules;

import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;

/**
 * Calico gives a node a limited number of blocks of each family.
 *
 * <p>Source: projectcalico/calico v3.32.1, libcalico-go/lib/ipam/ipam.go: 20 unless IPAMConfig.maxBlocksPerHost says
 * otherwise.
 */
final class BlocksPerNodeCondition implements Condition {

    private static final int MOST_BLOCKS = 20;

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return answers.ipFamily().families().stream()
                .filter(family -> Blocks.perNode(answers, family) > MOST_BLOCKS)
                .map(family -> Problem.in(
                        Blocks.field(family),
                        "pods-per-node-beyond-blocks",
                        answers.podsPerNode(),
                        Blocks.perNode(answers, family),
                        Blocks.size(answers, family),
                        MOST_BLOCKS,
                        Blocks.field(family),
                        family.bits() - Prefixes.bitsFor(Blocks.share(answers, MOST_BLOCKS))));
    }
}
