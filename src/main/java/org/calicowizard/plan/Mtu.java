package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;

/**
 * A fixed MTU. The manifests hand it to the IPv4 tunnels only, so the IPv6 ones are told beside it.
 *
 * <p>Source: projectcalico/calico v3.32.1, felix/dataplane/linux/int_dataplane.go lines 1595-1615.
 */
record Mtu(PlanFacts facts) implements Topic {

    private static final String AUTOMATIC = "0";

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        Stream<Setting> pods =
                Stream.of(facts.setUnless(AUTOMATIC, Place.CONFIG, "veth_mtu", answers.mtu(), "mtu", answers.mtu()));
        Stream<Setting> tunnels = answers.ipFamily().uses(Family.IPV6)
                ? Stream.of("FELIX_VXLANMTUV6", "FELIX_WIREGUARDMTUV6")
                        .map(name -> facts.setUnless(
                                AUTOMATIC, Place.NODE_ENV, name, answers.mtu(), "mtu-ipv6-tunnels", answers.mtu()))
                : Stream.empty();
        return Stream.concat(pods, tunnels);
    }
}
