package org.calicowizard.web;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.address.AddressAxis;
import org.calicowizard.address.AxisSpan;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.FamilyPlan;
import org.calicowizard.address.RangeOverlap;

/** Draws up the ranges of one family on one line. */
final class RangeBars {

    private record Use(String role, String cidr, BigInteger addresses, boolean assumed) {}

    private final List<Use> uses = new ArrayList<>();
    private final List<RangeOverlap> overlaps;
    private final AddressAxis axis;

    RangeBars(FamilyPlan plan, List<RangeOverlap> overlaps) {
        plan.pods().ifPresent(pool -> uses.add(new Use("pods", pool.cidr(), pool.addresses(), false)));
        plan.services()
                .ifPresent(range -> uses.add(new Use("services", range.cidr(), range.addresses(), range.assumed())));
        plan.nodes().forEach(range -> uses.add(new Use("nodes", range.cidr(), range.addresses(), false)));
        this.overlaps = overlaps;
        this.axis =
                AddressAxis.of(uses.stream().map(use -> Cidr.parse(use.cidr)).toList());
    }

    List<RangeBar> bars(RoomBars numbers) {
        return uses.stream().map(use -> bar(use, numbers)).toList();
    }

    List<AxisSpan> slots() {
        return axis.outermost();
    }

    private RangeBar bar(Use use, RoomBars numbers) {
        return new RangeBar(
                use.role,
                use.cidr,
                Cidr.parse(use.cidr).last(),
                numbers.text(use.addresses),
                use.assumed,
                place(use.cidr),
                shared(use));
    }

    private List<RangeBar.Shared> shared(Use use) {
        return overlaps.stream()
                .flatMap(overlap -> Stream.of(overlap, overlap.turned()))
                .filter(overlap ->
                        overlap.role().equals(use.role) && overlap.cidr().equals(use.cidr))
                .map(overlap -> new RangeBar.Shared(
                        overlap.otherRole(), overlap.otherCidr(), overlap.common(), place(overlap.common())))
                .toList();
    }

    private AxisSpan place(String cidr) {
        return axis.place(Cidr.parse(cidr));
    }
}
