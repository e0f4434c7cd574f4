package org.calicowizard.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Action;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;

/** The networks that the nodes live in, where they are given. */
final class NodeNetworkCondition implements Condition {

    private static final String FIELD = "nodeCidrs";
    private static final int LONGEST_WITH_BROADCAST = 30;

    private final SpecialRanges ranges;

    NodeNetworkCondition(SpecialRanges ranges) {
        this.ranges = ranges;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return Stream.of(missing(answers), unwantedIpv4(answers), small(answers), special(answers.nodeCidrs()))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> missing(Answers answers) {
        List<Cidr> nodes = answers.nodeCidrs();
        return answers.ipFamily().families().stream()
                .filter(family -> !nodes.isEmpty() && nodes.stream().noneMatch(cidr -> cidr.family() == family))
                .map(family -> Problem.in(FIELD, "node-cidr-family-missing", family.label()));
    }

    private static Stream<Problem> unwantedIpv4(Answers answers) {
        return answers.nodeCidrs().stream()
                .filter(cidr -> !answers.nodeIpv4() && cidr.family() == Family.IPV4)
                .map(cidr -> Problem.of("node-cidr-without-node-ipv4", cidr));
    }

    private static Stream<Problem> small(Answers answers) {
        return answers.ipFamily().families().stream()
                .flatMap(family -> room(answers, family).stream()
                        .filter(room -> room.compareTo(BigInteger.valueOf(answers.nodes())) < 0)
                        .map(room -> Problem.of("node-cidrs-too-small", family.label(), room, answers.nodes())));
    }

    /** The addresses that hosts can have; empty where no network of the family is given. */
    private static Optional<BigInteger> room(Answers answers, Family family) {
        return answers.nodeCidrs().stream()
                .filter(cidr -> cidr.family() == family)
                .map(NodeNetworkCondition::hosts)
                .reduce(BigInteger::add);
    }

    /** An IPv4 network keeps its first and last address, unless it is a link of two (RFC 3021) or a single host. */
    private static BigInteger hosts(Cidr cidr) {
        boolean all = cidr.family() == Family.IPV6 || cidr.prefixLength() > LONGEST_WITH_BROADCAST;
        return all ? cidr.addressCount() : cidr.addressCount().subtract(BigInteger.TWO);
    }

    private Stream<Problem> special(List<Cidr> nodes) {
        return nodes.stream()
                .flatMap(cidr -> ranges.overlapping(cidr).stream()
                        .filter(range -> range.action() == Action.REFUSE)
                        .map(range -> Problem.in(FIELD, "node-range-special", cidr, range.name(), range.prefix())));
    }
}
