package org.calicowizard.manifest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.calicowizard.address.Family;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.plan.PoolVariable;

/**
 * Reads the options of the IP pools. Unsaid, they are what calico-node makes of silence.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 55-57, 835-855 and 1062-1070.
 */
final class PoolReading {

    private static final Set<String> NO = Set.of("false", "0", "no", "n", "f");

    /** By key, for the families that pods use; of the others a manifest says nothing. */
    Map<String, String> said(Base base, IpFamily used) {
        Map<String, String> said = new LinkedHashMap<>();
        used.families().forEach(family -> {
            boolean ipv4 = family == Family.IPV4;
            String suffix = ipv4 ? "4" : "6";
            said.put(
                    "encapsulation" + suffix, Traits.encapsulation(base, family).value());
            said.put("natOutgoing" + suffix, natOutgoing(base, family, ipv4));
            said.put(
                    "blockSize" + suffix,
                    base.nodeEnv(PoolVariable.BLOCK_SIZE.of(family)).orElse(ipv4 ? "26" : "122"));
        });
        return said;
    }

    private static String natOutgoing(Base base, Family family, boolean unsaid) {
        return String.valueOf(base.nodeEnv(PoolVariable.NAT_OUTGOING.of(family))
                .map(value -> !NO.contains(value.toLowerCase(Locale.ROOT)))
                .orElse(unsaid));
    }
}
