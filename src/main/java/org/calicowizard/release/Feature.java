package org.calicowizard.release;

/** What only some Calico releases can do. The data file says which releases, and where that is known from. */
public enum Feature {
    /** {@code CALICO_IPV4POOL_CIDR} and {@code CALICO_IPV6POOL_CIDR} may be {@code none}. */
    POOL_CIDR_NONE("pool-cidr-none"),
    /** VXLAN encapsulation of IPv6 pools. */
    IPV6_VXLAN("ipv6-vxlan"),
    /** Node address autodetection by {@code kubernetes-internal-ip}. */
    KUBERNETES_INTERNAL_IP("kubernetes-internal-ip"),
    /** WireGuard over IPv6. */
    WIREGUARD_IPV6("wireguard-ipv6"),
    /** IPv6 in the eBPF data plane. */
    EBPF_IPV6("ebpf-ipv6");

    private final String id;

    Feature(String id) {
        this.id = id;
    }

    /** The name in the data file and in the API. */
    public String id() {
        return id;
    }
}
