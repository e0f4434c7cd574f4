package org.calicowizard.rules;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calicowizard.address.BlockSize;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;

/**
 * Calico gives a node a limited number of blocks of each family.
 *
 * <p>Source: projectcalico/calico v3.32.1, libcalico-go/lib/ipam/ipam.go: 20 unless IPAMConfig.maxBlocksPerHost says
 * otherwise.
 */
final class BlocksPerNodeCondition implements Condition {

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return answers.ipFamily().families().stream()
                .filter(family -> Blocks.perNode(answers, family) > BlockSize.MOST_PER_NODE)
                .map(family -> Problem.in(
                        Blocks.field(family),
                        "pods-per-node-beyond-blocks",
                        answers.podsPerNode(),
                        Blocks.perNode(answers, family),
                        Blocks.size(answers, family).prefixLength(),
                        BlockSize.MOST_PER_NODE,
                        Message.answer(Blocks.field(family)),
                        largestPrefixLength(answers, family)));
    }

    private static int largestPrefixLength(Answers answers, Family family) {
        int longest = Blocks.size(answers, family).prefixLength();
        return IntStream.iterate(longest, length -> length - 1)
                .filter(length ->
                        new BlockSize(family, length).blocksFor(answers.podsPerNode()) <= BlockSize.MOST_PER_NODE)
                .findFirst()
                .orElseThrow();
    }
}
