package org.calicowizard.answers;

import org.calicowizard.address.Family;

/** What distributes routes: the key {@code calico_backend} of the ConfigMap calico-config. */
public enum Backend implements Choice {
    /** BGP by BIRD. */
    BIRD(Encapsulation.IPIP, Encapsulation.NONE),
    /** VXLAN programmed by Felix; no BGP at all. */
    VXLAN(Encapsulation.VXLAN_CROSS_SUBNET, Encapsulation.VXLAN_CROSS_SUBNET);

    private final Encapsulation ipv4;
    private final Encapsulation ipv6;

    Backend(Encapsulation ipv4, Encapsulation ipv6) {
        this.ipv4 = ipv4;
        this.ipv6 = ipv6;
    }

    /**
     * The encapsulation that the official manifests set for this backend.
     *
     * <p>Source: manifests/calico.yaml and manifests/calico-vxlan.yaml of projectcalico/calico, v3.24.0 to v3.32.1.
     *
     * @param family the pool's family
     * @return its encapsulation
     */
    public Encapsulation standardEncapsulation(Family family) {
        return family == Family.IPV4 ? ipv4 : ipv6;
    }
}
