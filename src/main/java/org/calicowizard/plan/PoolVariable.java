package org.calicowizard.plan;

import java.util.Locale;
import org.calicowizard.address.Family;

/**
 * The environment variables from which calico-node makes the default IP pools.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go.
 */
public enum PoolVariable {
    /** The pool itself. */
    CIDR,
    /** Whether packets are wrapped with IP in IP; IPv4 only. */
    IPIP,
    /** Whether packets are wrapped with VXLAN. */
    VXLAN,
    /** Whether traffic that leaves the cluster gets the node's address. */
    NAT_OUTGOING,
    /** The prefix length of a block. */
    BLOCK_SIZE;

    /**
     * The variable's name.
     *
     * @param family the pool's family
     * @return such as {@code CALICO_IPV4POOL_CIDR}
     */
    public String of(Family family) {
        return "CALICO_" + family.label().toUpperCase(Locale.ROOT) + "POOL_" + name();
    }
}
