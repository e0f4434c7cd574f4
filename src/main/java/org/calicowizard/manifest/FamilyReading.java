package org.calicowizard.manifest;

import java.util.Optional;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.yaml.YamlDocument;

/** Reads which addresses pods are given; {@link IpamEditor} writes it. */
final class FamilyReading {

    private static final String TRUE = "true";
    private static final String FALSE = "false";

    private FamilyReading() {}

    /** Of a manifest that was prepared for IPv6 by half, what was meant. */
    static IpFamily of(Base base) {
        boolean ipv6 = ipam(base, "assign_ipv6").map(TRUE::equals).orElseGet(() -> isPreparedForIpv6(base));
        boolean ipv4 = ipam(base, "assign_ipv4").filter(FALSE::equals).isEmpty();
        if (!ipv4) {
            return IpFamily.IPV6;
        }
        return ipv6 ? IpFamily.DUAL : IpFamily.IPV4;
    }

    private static boolean isPreparedForIpv6(Base base) {
        return base.nodeEnv("FELIX_IPV6SUPPORT").filter(TRUE::equals).isPresent()
                && base.nodeEnv("IP6")
                        .filter(address -> !address.isEmpty() && !address.equals("none"))
                        .isPresent();
    }

    private static Optional<String> ipam(Base base, String key) {
        YamlDocument config = base.cniConfig();
        return config.scalar(IpamEditor.ipam(config).key(key));
    }
}
