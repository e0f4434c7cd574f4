package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.Defect;
import org.calicowizard.release.Feature;

/**
 * In an IPv6-only cluster calico-node would still make an IPv4 pool, with an IP-in-IP tunnel that costs every pod 20
 * bytes of MTU. Later releases can be told not to; some of those then forget the IPv6 pool's VXLAN, and earlier ones do
 * not know the word: for these the pool stays, without a tunnel.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 905-1003, and issue 12896.
 */
record LeftoverIpv4Pool(PlanFacts facts, CalicoReleases releases) implements Topic {

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        if (answers.ipFamily().uses(Family.IPV4)) {
            return Stream.empty();
        }
        boolean canBeNone = releases.about(Feature.POOL_CIDR_NONE).releases().matches(base.release());
        if (!canBeNone) {
            return withoutTunnel("leftover-pool-kept");
        }
        boolean vxlan = base.encapsulation(answers, Family.IPV6).isVxlan();
        boolean noneForgetsVxlan = releases.about(Defect.IPV6_VXLAN_ENV_IGNORED_WITHOUT_IPV4_POOL)
                .affected()
                .matches(base.release());
        if (vxlan && noneForgetsVxlan) {
            return Stream.concat(
                    Stream.of(facts.set(
                            Place.NODE_ENV,
                            PoolVariable.CIDR.of(Family.IPV4),
                            facts.leftoverIpv4Pool(),
                            "leftover-pool-defect",
                            base.release())),
                    withoutTunnel("leftover-pool-no-tunnel"));
        }
        return Stream.of(facts.set(Place.NODE_ENV, PoolVariable.CIDR.of(Family.IPV4), "none", "leftover-pool-none"));
    }

    private Stream<Setting> withoutTunnel(String reason) {
        return Stream.of(PoolVariable.IPIP, PoolVariable.VXLAN)
                .map(variable -> facts.setUnless("Never", Place.NODE_ENV, variable.of(Family.IPV4), "Never", reason));
    }
}
