package org.calicowizard.release;

/** A defect of some Calico releases that decides what to write. The data file says which releases, and the source. */
public enum Defect {
    /** {@code CALICO_IPV6POOL_VXLAN} is ignored when {@code CALICO_IPV4POOL_CIDR} is {@code none}. */
    IPV6_VXLAN_ENV_IGNORED_WITHOUT_IPV4_POOL("ipv6-vxlan-env-ignored-without-ipv4-pool"),
    /** {@code CALICO_ROUTER_ID=hash} may give a first octet of 224 or more, which BGP peers refuse. */
    ROUTER_ID_HASH_NOT_FOLDED("router-id-hash-not-folded"),
    /** CrossSubnet VXLAN of an IPv6 pool carries no traffic between nodes without IPv4. */
    IPV6_ONLY_CROSS_SUBNET_BROKEN("ipv6-only-cross-subnet-broken"),
    /** Autodetection by {@code kubernetes-internal-ip} takes the network's address for the node's. */
    KUBERNETES_INTERNAL_IP_MASKED("kubernetes-internal-ip-masked");

    private final String id;

    Defect(String id) {
        this.id = id;
    }

    /** The name in the data file and in the API. */
    public String id() {
        return id;
    }
}
