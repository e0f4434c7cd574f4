package org.calicowizard.address;

import java.util.ArrayList;
import java.util.List;

/**
 * Two ranges of the address plan that share addresses.
 *
 * @param role what the one is for: {@code pods}, {@code services} or {@code nodes}
 * @param cidr the one
 * @param otherRole what the other is for
 * @param otherCidr the other
 * @param common what they share
 */
public record RangeOverlap(String role, String cidr, String otherRole, String otherCidr, String common) {

    private record Use(String role, Cidr cidr) {}

    /** The overlaps among the ranges of one family; node networks may lie in each other. */
    static List<RangeOverlap> among(FamilyRanges ranges) {
        List<Use> uses = new ArrayList<>();
        ranges.pods().ifPresent(cidr -> uses.add(new Use("pods", cidr)));
        ranges.services().ifPresent(cidr -> uses.add(new Use("services", cidr)));
        ranges.nodes().forEach(cidr -> uses.add(new Use("nodes", cidr)));
        List<RangeOverlap> overlaps = new ArrayList<>();
        for (int one = 0; one < uses.size(); one++) {
            for (Use other : uses.subList(one + 1, uses.size())) {
                if (!uses.get(one).role.equals(other.role) && uses.get(one).cidr.overlaps(other.cidr)) {
                    overlaps.add(of(uses.get(one), other));
                }
            }
        }
        return overlaps;
    }

    /** The same overlap, told of the other range. */
    public RangeOverlap turned() {
        return new RangeOverlap(otherRole, otherCidr, role, cidr, common);
    }

    private static RangeOverlap of(Use one, Use other) {
        Cidr common = one.cidr.contains(other.cidr) ? other.cidr : one.cidr;
        return new RangeOverlap(one.role, one.cidr.toString(), other.role, other.cidr.toString(), common.toString());
    }
}
