package org.calicowizard.plan;

import java.util.Locale;
import org.calicowizard.address.Family;

/**
 * The environment variables from which calico-node makes the default IP pools.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go.
 */
enum PoolVariable {
    CIDR,
    IPIP,
    VXLAN,
    NAT_OUTGOING,
    BLOCK_SIZE;

    String of(Family family) {
        return "CALICO_" + family.label().toUpperCase(Locale.ROOT) + "POOL_" + name();
    }
}
