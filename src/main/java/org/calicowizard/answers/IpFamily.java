package org.calicowizard.answers;

import java.util.List;
import org.calicowizard.address.Family;

/** What addresses workloads get. */
public enum IpFamily implements Choice {
    /** An IPv4 address. */
    IPV4(Family.IPV4),
    /** An IPv4 and an IPv6 address. */
    DUAL(Family.IPV4, Family.IPV6),
    /** An IPv6 address. */
    IPV6(Family.IPV6);

    private final List<Family> families;

    IpFamily(Family... families) {
        this.families = List.of(families);
    }

    /**
     * The address families that workloads use, IPv4 first.
     *
     * @return one or two families
     */
    public List<Family> families() {
        return families;
    }

    /**
     * Whether workloads get an address of a family.
     *
     * @param family the family
     * @return true if they do
     */
    public boolean uses(Family family) {
        return families.contains(family);
    }
}
