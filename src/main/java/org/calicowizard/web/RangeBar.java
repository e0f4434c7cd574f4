package org.calicowizard.web;

import java.util.List;
import org.calicowizard.address.AxisSpan;

/**
 * A range of the address plan, drawn as a bar.
 *
 * @param role what it is for: {@code pods}, {@code services} or {@code nodes}
 * @param cidr the range
 * @param last its last address
 * @param addresses how many addresses it has
 * @param assumed whether it is the installer's default, since none was given
 * @param span where it lies
 * @param shared the parts that other ranges have too, though they should not
 */
record RangeBar(
        String role, String cidr, String last, String addresses, boolean assumed, AxisSpan span, List<Shared> shared) {

    /**
     * A part that another range has too.
     *
     * @param role what the other is for
     * @param cidr the other
     * @param common what they share
     * @param span where that lies
     */
    record Shared(String role, String cidr, String common, AxisSpan span) {}

    RangeBar {
        shared = List.copyOf(shared);
    }

    public boolean isFaulty() {
        return !shared.isEmpty();
    }
}
