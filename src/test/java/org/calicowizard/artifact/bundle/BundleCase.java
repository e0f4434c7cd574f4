package org.calicowizard.artifact.bundle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.IpFamily;

/**
 * Answers whose bundle is looked at.
 *
 * @param name the case
 * @param answers {@code key=value key=value}
 */
record BundleCase(String name, String answers) {

    private static final Map<IpFamily, String> RANGES = Map.of(
            IpFamily.IPV4,
            " podCidrs=10.244.0.0/16 serviceCidrs=10.97.0.0/16 nodeCidrs=10.20.0.0/24",
            IpFamily.DUAL,
            " podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56 serviceCidrs=10.97.0.0/16,fd5a:3c1e:7b20:ff00::/112"
                    + " nodeCidrs=10.20.0.0/24,fd5a:3c1e:7b20:a000::/64",
            IpFamily.IPV6,
            " podCidrs=fd5a:3c1e:7b20::/56 serviceCidrs=fd5a:3c1e:7b20:ff00::/112"
                    + " nodeCidrs=fd5a:3c1e:7b20:a000::/64");

    static List<BundleCase> all() {
        return Stream.concat(installers(), variants()).toList();
    }

    private static Stream<BundleCase> installers() {
        return Stream.of(Installer.values())
                .flatMap(installer -> families(installer)
                        .map(family -> of(
                                installer.value() + "-" + family.value(),
                                family,
                                "installer=" + installer.value() + ranges(installer, family))));
    }

    private static Stream<BundleCase> variants() {
        return Stream.of(
                of("defaults-ipv4", IpFamily.IPV4, ""),
                of("defaults-dual", IpFamily.DUAL, "kubernetes=1.33"),
                of("ipv6-first", IpFamily.DUAL, """
                        podCidrs=fd5a:3c1e:7b20::/48,10.244.0.0/16 \
                        serviceCidrs=fd5a:3c1e:7b21::/112,10.97.0.0/16"""),
                of("vxlan", IpFamily.DUAL, "backend=vxlan mtu=1400" + RANGES.get(IpFamily.DUAL)),
                of("vxlan-ipv6", IpFamily.IPV6, "backend=vxlan nodeIpv4=false" + RANGES.get(IpFamily.IPV6)),
                of("large", IpFamily.IPV4, "nodes=250 typha=on blockSize4=25" + RANGES.get(IpFamily.IPV4)),
                of("per-node", IpFamily.IPV6, """
                        nodeIpv4=false routerId=per-node routerIds=node-1=10.255.0.1,node-2=10.255.0.2 \
                        detect6=interface=^eth[0-9]$"""),
                of("unused-pool", IpFamily.IPV6, "encapsulation6=vxlan" + RANGES.get(IpFamily.IPV6)));
    }

    private static BundleCase of(String name, IpFamily family, String answers) {
        return new BundleCase(name, "ipFamily=" + family.value() + " " + answers);
    }

    private static Stream<IpFamily> families(Installer installer) {
        return installer == Installer.MINIKUBE ? Stream.of(IpFamily.IPV4) : Stream.of(IpFamily.values());
    }

    /** Kubespray cuts node CIDRs of /120, and at most 65,536 of them. */
    private static String ranges(Installer installer, IpFamily family) {
        String ranges = RANGES.get(family);
        return installer == Installer.KUBESPRAY ? ranges.replace("/56", "/112") : ranges;
    }

    @Override
    public String toString() {
        return name;
    }
}
