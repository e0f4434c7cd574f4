package org.calicowizard.rules;

import java.util.List;
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

    private final SpecialRanges ranges;

    NodeNetworkCondition(SpecialRanges ranges) {
        this.ranges = ranges;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return Stream.of(missing(answers), unwantedIpv4(answers), special(answers.nodeCidrs()))
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

    private Stream<Problem> special(List<Cidr> nodes) {
        return nodes.stream()
                .flatMap(cidr -> ranges.overlapping(cidr).stream()
                        .filter(range -> range.action() == Action.REFUSE)
                        .map(range -> Problem.in(FIELD, "node-range-special", cidr, range.name(), range.prefix())));
    }
}
