package org.calicowizard.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;

/** A pool is cut into blocks, and every node needs some of them. */
final class PoolSizeCondition implements Condition {

    /**
     * kubeadm wants 14 addresses: kubernetes/kubernetes v1.32.0, cmd/kubeadm/app/constants/constants.go,
     * MinimumAddressesInPodSubnet.
     */
    private static final int FEWEST_HOST_BITS = 4;

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return answers.podCidrs().stream()
                .flatMap(cidr -> Stream.of(tooSmall(cidr), belowBlock(answers, cidr), fewBlocks(answers, cidr))
                        .flatMap(problems -> problems));
    }

    private static Stream<Problem> tooSmall(Cidr cidr) {
        int longest = cidr.family().bits() - FEWEST_HOST_BITS;
        return cidr.prefixLength() <= longest
                ? Stream.empty()
                : Stream.of(Problem.in("podCidrs", "pod-cidr-too-small", cidr, longest));
    }

    private static Stream<Problem> belowBlock(Answers answers, Cidr cidr) {
        int block = Blocks.size(answers, cidr.family());
        if (cidr.prefixLength() <= block) {
            return Stream.empty();
        }
        String field = Blocks.field(cidr.family());
        return Stream.of(new Problem(
                "pool-smaller-than-block",
                List.of("podCidrs", field),
                List.of(cidr.toString(), "/" + block, field, String.valueOf(cidr.prefixLength()))));
    }

    private static Stream<Problem> fewBlocks(Answers answers, Cidr cidr) {
        int block = Blocks.size(answers, cidr.family());
        if (cidr.prefixLength() > block) {
            return Stream.empty();
        }
        int needed = Blocks.perNode(answers, cidr.family()) * answers.nodes();
        BigInteger blocks = BigInteger.ONE.shiftLeft(block - cidr.prefixLength());
        return blocks.compareTo(BigInteger.valueOf(needed)) >= 0
                ? Stream.empty()
                : Stream.of(Problem.of("pool-too-few-blocks", cidr, blocks, needed, block - Prefixes.bitsFor(needed)));
    }
}
