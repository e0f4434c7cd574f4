package org.calicowizard.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.calicowizard.address.BlockSize;
import org.calicowizard.address.Cidr;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Encapsulation;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;

/** A pool is cut into blocks, and every node needs some of them. */
final class PoolSizeCondition implements Condition {

    /**
     * kubeadm wants 14 addresses: kubernetes/kubernetes v1.32.0, cmd/kubeadm/app/constants/constants.go,
     * MinimumAddressesInPodSubnet.
     */
    private static final int FEWEST_HOST_BITS = 4;

    private final Installers installers;

    PoolSizeCondition(Installers installers) {
        this.installers = installers;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return answers.podCidrs().stream()
                .filter(cidr -> fitsNodeMask(answers, cidr))
                .flatMap(cidr -> problem(answers, base, cidr).stream());
    }

    /** What {@link NodeMaskCondition} asks for is larger than anything asked for here. */
    private boolean fitsNodeMask(Answers answers, Cidr cidr) {
        OptionalInt mask = installers.about(answers.installer()).nodeMask(cidr.family());
        return mask.isEmpty() || cidr.prefixLength() <= mask.getAsInt();
    }

    /** Only the most telling one: the others mean the same, and ask for less. */
    private static Optional<Problem> problem(Answers answers, BaseTraits base, Cidr cidr) {
        int longest = cidr.family().bits() - FEWEST_HOST_BITS;
        int block = Blocks.size(answers, cidr.family()).prefixLength();
        if (cidr.prefixLength() <= Math.min(block, longest)) {
            return room(answers, base, cidr);
        }
        return Optional.of(block < longest ? belowBlock(cidr, block) : tooSmall(cidr, longest));
    }

    private static Problem tooSmall(Cidr cidr, int longest) {
        return Problem.in("podCidrs", "pod-cidr-too-small", cidr, longest);
    }

    private static Problem belowBlock(Cidr cidr, int block) {
        String field = Blocks.field(cidr.family());
        return new Problem(
                "pool-smaller-than-block",
                List.of("podCidrs", field),
                List.of(cidr, "/" + block, Message.answer(field), cidr.prefixLength()));
    }

    private static Optional<Problem> room(Answers answers, BaseTraits base, Cidr cidr) {
        int nodes = answers.nodes();
        int pods = answers.podsPerNode();
        BigInteger addresses = cidr.addressCount();
        BigInteger neededAddresses = BigInteger.valueOf(nodes).multiply(BigInteger.valueOf(pods + 1));
        BlockSize size = Blocks.size(answers, cidr.family());
        int needed = Blocks.perNode(answers, cidr.family()) * nodes;
        int enough = size.prefixLength() - Prefixes.bitsFor(needed);
        boolean tunnels = base.encapsulation(answers, cidr.family()) != Encapsulation.NONE;
        if (tunnels && addresses.compareTo(BigInteger.valueOf(nodes)) < 0) {
            return Optional.of(Problem.of("pool-fewer-addresses-than-nodes", cidr, addresses, nodes, enough));
        }
        if (addresses.compareTo(neededAddresses) < 0) {
            return Optional.of(
                    Problem.of("pool-addresses-run-out", cidr, addresses, nodes, pods, neededAddresses, enough));
        }
        return size.blocksIn(cidr).compareTo(BigInteger.valueOf(needed)) < 0
                ? Optional.of(Problem.of("pool-too-few-blocks", cidr, size.blocksIn(cidr), needed, enough))
                : Optional.empty();
    }
}
