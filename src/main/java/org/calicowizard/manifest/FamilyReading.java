package org.calicowizard.manifest;

import java.util.Optional;
import org.calicowizard.answers.IpFamily;

/** Reads which addresses pods are given; {@link IpamEditor} writes it. */
final class FamilyReading {

    private static final String TRUE = "true";
    private static final String FALSE = "false";

    private FamilyReading() {}

    /** Of a manifest that was prepared for IPv6 by half, what was meant. */
    static IpFamily of(ManifestFacts manifest) {
        boolean ipv6 =
                text(manifest.ipam("assign_ipv6")).map(TRUE::equals).orElseGet(() -> isPreparedForIpv6(manifest));
        boolean ipv4 = text(manifest.ipam("assign_ipv4")).filter(FALSE::equals).isEmpty();
        if (!ipv4) {
            return IpFamily.IPV6;
        }
        return ipv6 ? IpFamily.DUAL : IpFamily.IPV4;
    }

    private static boolean isPreparedForIpv6(ManifestFacts manifest) {
        return manifest.isOn("FELIX_IPV6SUPPORT")
                && text(manifest.variable("IP6"))
                        .filter(address -> !address.isEmpty() && !address.equals("none"))
                        .isPresent();
    }

    private static Optional<String> text(Optional<Located> said) {
        return said.map(Located::text);
    }
}
