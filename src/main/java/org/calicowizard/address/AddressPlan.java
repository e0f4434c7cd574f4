package org.calicowizard.address;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses a cluster uses, and how far they reach. All parts are plain texts, numbers and lists, ready to be
 * written as JSON.
 *
 * @param nodes the planned nodes
 * @param podsPerNode the planned pods on a node
 * @param families the plan of each family, IPv4 first
 * @param maxNodes how many nodes every family has room for; empty where no pod CIDR is known
 * @param overlaps the ranges that share addresses, though they should not
 */
public record AddressPlan(
        int nodes,
        int podsPerNode,
        List<FamilyPlan> families,
        Optional<BigInteger> maxNodes,
        List<RangeOverlap> overlaps) {

    /** Copies the lists. */
    public AddressPlan {
        families = List.copyOf(families);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * Works out the plan.
     *
     * @param nodes the planned nodes
     * @param podsPerNode the planned pods on a node
     * @param ranges the ranges of each family, IPv4 first
     * @return the plan
     */
    public static AddressPlan of(int nodes, int podsPerNode, List<FamilyRanges> ranges) {
        List<FamilyPlan> families = ranges.stream()
                .map(range -> FamilyPlan.of(range, nodes, podsPerNode))
                .toList();
        return new AddressPlan(
                nodes,
                podsPerNode,
                families,
                families.stream()
                        .flatMap(family -> family.maxNodes().stream())
                        .map(NodeCeiling::nodes)
                        .min(BigInteger::compareTo),
                ranges.stream()
                        .flatMap(range -> RangeOverlap.among(range).stream())
                        .toList());
    }
}
