package org.calicowizard.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals for pod and service CIDRs. */
class AddressProposalsTest {

    private static final SpecialRanges RANGES = SpecialRanges.load();
    private static final int PROPOSALS = 500;
    private static final long SEED = 20261124L;

    @Test
    void theRangesOfAProposalKeepOffEachOtherTheNodesAndTheDefaultsOfCommonSoftware() {
        List<Cidr> nodes = List.of(Cidr.parse("10.0.0.0/9"), Cidr.parse("fd00::/9"));
        Random random = new Random(SEED);
        for (int i = 0; i < PROPOSALS; i++) {
            AddressProposal proposal = new AddressProposals(random, RANGES)
                    .propose(3, 110, List.of(open(Family.IPV4, nodes), open(Family.IPV6, nodes)));
            List<Cidr> proposed = Stream.concat(proposal.podCidrs().stream(), proposal.serviceCidrs().stream())
                    .toList();

            assertThat(proposal.isComplete()).as("seed %d", SEED).isTrue();
            assertThat(proposed).as("seed %d", SEED).hasSize(4).allSatisfy(cidr -> {
                assertThat(nodes).noneMatch(cidr::overlaps);
                assertThat(RANGES.overlappingSiteDefaults(cidr)).isEmpty();
                assertThat(proposed).filteredOn(cidr::overlaps).containsExactly(cidr);
                assertThat(RANGES.overlapping(cidr))
                        .extracting(SpecialRange::action)
                        .containsOnly(Action.FINE);
            });
        }
    }

    @Test
    void aDualStackProposalHasTheSizesThatInstallersTake() {
        AddressProposal proposal = new AddressProposals(new Random(SEED), RANGES)
                .propose(3, 110, List.of(open(Family.IPV4, List.of()), open(Family.IPV6, List.of())));
        assertThat(proposal.podCidrs()).extracting(Cidr::prefixLength).containsExactly(16, 56);
        assertThat(proposal.serviceCidrs()).extracting(Cidr::prefixLength).containsExactly(16, 112);
        assertThat(proposal.podCidrs()).extracting(Cidr::family).containsExactly(Family.IPV4, Family.IPV6);
    }

    @Test
    void podsAndServicesOfOneUlaPrefixLieInDifferentSubnets() {
        AddressProposal proposal = new AddressProposals(new Random(SEED), RANGES)
                .propose(5000, 110, List.of(open(Family.IPV6, List.of())));
        Cidr pods = proposal.podCidrs().get(0);
        Cidr services = proposal.serviceCidrs().get(0);
        assertThat(pods.prefixLength()).isEqualTo(51);
        assertThat(pods.overlaps(services)).isFalse();
        assertThat(Cidr.parse(pods.network() + "/48").contains(services)).isTrue();
        assertThat(services.network()).endsWith(":ff00::");
    }

    @Test
    void theSameRandomBitsLeadToTheSameProposal() {
        List<FamilyRanges> open = List.of(open(Family.IPV4, List.of()), open(Family.IPV6, List.of()));
        assertThat(new AddressProposals(new Random(SEED), RANGES).propose(3, 110, open))
                .isEqualTo(new AddressProposals(new Random(SEED), RANGES).propose(3, 110, open));
    }

    @Test
    void whatIsKnownIsKept() {
        Cidr pods = Cidr.parse("10.200.0.0/16");
        FamilyRanges known = new FamilyRanges(
                Family.IPV4, Optional.of(pods), Optional.empty(), false, List.of(), 26, OptionalInt.of(24));
        AddressProposal proposal = new AddressProposals(new Random(SEED), RANGES).propose(3, 110, List.of(known));
        assertThat(proposal.podCidrs()).containsExactly(pods);
        assertThat(proposal.serviceCidrs()).hasSize(1).noneMatch(pods::overlaps);
    }

    @Test
    void whereOnlyDefaultsOfOtherSoftwareAreLeftTheyAreTaken() {
        AddressProposal proposal = new AddressProposals(new Random(SEED), RANGES)
                .propose(3, 110, List.of(open(Family.IPV4, List.of(Cidr.parse("10.0.0.0/8")))));
        assertThat(proposal.isComplete()).isTrue();
        assertThat(proposal.podCidrs().get(0).toString()).matches("(172\\.(1[6-9]|2\\d|3[01])|192\\.168)\\.0\\.0/16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8,172.16.0.0/12,192.168.0.0/16", "fd00::/8"})
    void whereNothingIsFreeTheProposalSaysWhatIsMissing(String taken) {
        List<Cidr> nodes = Stream.of(taken.split(",")).map(Cidr::parse).toList();
        Family family = nodes.get(0).family();
        AddressProposal proposal =
                new AddressProposals(new Random(SEED), RANGES).propose(3, 110, List.of(open(family, nodes)));
        assertThat(proposal.isComplete()).isFalse();
        assertThat(proposal.podCidrs()).isEmpty();
        assertThat(proposal.shortages())
                .containsExactly(
                        new AddressProposal.Shortage(family, "pods", family == Family.IPV4 ? 16 : 56),
                        new AddressProposal.Shortage(family, "services", family == Family.IPV4 ? 16 : 112));
    }

    @Test
    void oneRangeIsProposedEvenWhereThereIsNoRoomForTheOther() {
        List<Cidr> nodes = Stream.of("10.0.0.0/8", "172.16.0.0/13", "172.24.0.0/14", "172.28.0.0/15", "172.30.0.0/16")
                .map(Cidr::parse)
                .toList();
        FamilyRanges known = open(
                Family.IPV4,
                Stream.concat(nodes.stream(), Stream.of(Cidr.parse("192.168.0.0/16")))
                        .toList());
        AddressProposal proposal = new AddressProposals(new Random(SEED), RANGES).propose(3, 110, List.of(known));
        assertThat(proposal.podCidrs()).extracting(Cidr::toString).containsExactly("172.31.0.0/16");
        assertThat(proposal.shortages())
                .extracting(AddressProposal.Shortage::role)
                .containsExactly("services");
    }

    private static FamilyRanges open(Family family, List<Cidr> nodes) {
        return new FamilyRanges(
                family,
                Optional.empty(),
                Optional.empty(),
                false,
                nodes.stream().filter(cidr -> cidr.family() == family).toList(),
                family == Family.IPV4 ? 26 : 122,
                OptionalInt.of(family == Family.IPV4 ? 24 : 64));
    }
}
