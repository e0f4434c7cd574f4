package org.calicowizard.web;

import java.util.List;
import org.calicowizard.address.AxisSpan;

/**
 * The picture of one family.
 *
 * @param name {@code ipv4} or {@code ipv6}
 * @param ranges the ranges: pods, services, then the nodes' networks; none where nothing is known
 * @param slots the places of all ranges together, by which the bars are compared
 * @param rooms how far the pool reaches; none where the pod CIDR is not known
 */
record FamilyPicture(String name, List<RangeBar> ranges, List<AxisSpan> slots, List<RoomBar> rooms) {

    FamilyPicture {
        ranges = List.copyOf(ranges);
        slots = List.copyOf(slots);
        rooms = List.copyOf(rooms);
    }
}
