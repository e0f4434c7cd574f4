package org.calicowizard.answers;

/** How packets between nodes are wrapped, for one IP pool. */
public enum Encapsulation implements Choice {
    /** Not at all: the network between the nodes routes pod addresses. */
    NONE,
    /** IP in IP, always; IPv4 only. */
    IPIP,
    /** IP in IP between subnets; IPv4 only. */
    IPIP_CROSS_SUBNET,
    /** VXLAN, always. */
    VXLAN,
    /** VXLAN between subnets. */
    VXLAN_CROSS_SUBNET;

    /**
     * Whether packets are wrapped in VXLAN, always or between subnets.
     *
     * @return true for both VXLAN modes
     */
    public boolean isVxlan() {
        return this == VXLAN || this == VXLAN_CROSS_SUBNET;
    }

    /**
     * Whether packets are wrapped in IP in IP, always or between subnets.
     *
     * @return true for both IP in IP modes
     */
    public boolean isIpip() {
        return this == IPIP || this == IPIP_CROSS_SUBNET;
    }

    /**
     * Whether packets are wrapped only where they cross a subnet border.
     *
     * @return true for both such modes
     */
    public boolean crossSubnetOnly() {
        return this == IPIP_CROSS_SUBNET || this == VXLAN_CROSS_SUBNET;
    }

    /**
     * The encapsulations of an IPv6 pool: IP in IP carries IPv4 only.
     *
     * @return them
     */
    static Encapsulation[] forIpv6() {
        return new Encapsulation[] {NONE, VXLAN, VXLAN_CROSS_SUBNET};
    }
}
