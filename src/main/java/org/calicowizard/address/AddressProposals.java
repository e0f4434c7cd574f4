package org.calicowizard.address;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Proposes pod and service CIDRs: private IPv4 ranges (RFC 1918), and IPv6 ranges of a new unique local prefix (RFC
 * 4193). The same random bits lead to the same proposal.
 */
public final class AddressProposals {

    private final PrivateRanges ipv4;
    private final UlaRanges ipv6;

    /**
     * Proposes from these bits.
     *
     * @param random where random bits come from; {@link java.security.SecureRandom} for real clusters
     * @param ranges the private ranges, and the defaults of common software that are avoided
     */
    public AddressProposals(RandomGenerator random, SpecialRanges ranges) {
        this.ipv4 = new PrivateRanges(random, ranges);
        this.ipv6 = new UlaRanges(new UlaGenerator(random), ranges);
    }

    /**
     * Proposes a range for everything that is not known yet; what is known is kept.
     *
     * @param nodes the planned nodes
     * @param podsPerNode the planned pods on a node
     * @param ranges what is known of each family, in the order wanted; the proposal keeps off all of it
     * @return the ranges, and those that there was no room for
     */
    public AddressProposal propose(int nodes, int podsPerNode, List<FamilyRanges> ranges) {
        List<Proposed> proposed = ranges.stream()
                .map(known -> known.family() == Family.IPV4
                        ? ipv4.propose(known, PodRangeSize.of(known, nodes, podsPerNode))
                        : ipv6.propose(known, PodRangeSize.of(known, nodes, podsPerNode)))
                .toList();
        return new AddressProposal(
                cidrs(proposed, Proposed::pods),
                cidrs(proposed, Proposed::services),
                proposed.stream().flatMap(Proposed::shortages).toList());
    }

    private static List<Cidr> cidrs(List<Proposed> proposed, Function<Proposed, Optional<Cidr>> part) {
        return proposed.stream().map(part).flatMap(Optional::stream).toList();
    }

    /**
     * What came out for one family.
     *
     * @param pods the pod CIDR; empty where there is no room
     * @param podLength its prefix length
     * @param services the service CIDR; empty where there is no room
     * @param serviceLength its prefix length
     */
    record Proposed(Family family, Optional<Cidr> pods, int podLength, Optional<Cidr> services, int serviceLength) {

        Stream<AddressProposal.Shortage> shortages() {
            return Stream.of(shortage(pods, "pods", podLength), shortage(services, "services", serviceLength))
                    .flatMap(Optional::stream);
        }

        private Optional<AddressProposal.Shortage> shortage(Optional<Cidr> range, String role, int length) {
            return range.isPresent()
                    ? Optional.empty()
                    : Optional.of(new AddressProposal.Shortage(family, role, length));
        }
    }
}
