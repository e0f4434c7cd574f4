package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.IpFamily;

/**
 * Which addresses pods are given. The IPAM plugin takes the strings "true" and "false" only: a JSON boolean stops every
 * pod from starting.
 *
 * <p>Source: projectcalico/calico v3.32.1, cni-plugin/pkg/types/types.go and cni-plugin/pkg/ipamplugin/ipam_plugin.go.
 */
record AddressFamilies(PlanFacts facts) implements Topic {

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        IpFamily family = answers.ipFamily();
        if (!family.uses(Family.IPV6)) {
            return Stream.of(
                    facts.setUnless("true", Place.IPAM, "assign_ipv4", "true", "assign-ipv4"),
                    facts.setUnless("false", Place.IPAM, "assign_ipv6", "false", "no-ipv6"),
                    facts.setUnless("none", Place.NODE_ENV, "IP6", "none", "no-ipv6"),
                    facts.set(Place.NODE_ENV, "FELIX_IPV6SUPPORT", "false", "no-ipv6"));
        }
        boolean ipv4 = family.uses(Family.IPV4);
        return Stream.of(
                facts.set(Place.IPAM, "assign_ipv4", ipv4, ipv4 ? "assign-ipv4" : "no-ipv4"),
                facts.set(Place.IPAM, "assign_ipv6", "true", "assign-ipv6"),
                facts.set(Place.NODE_ENV, "IP6", "autodetect", "ip6-autodetect"),
                facts.set(Place.NODE_ENV, "FELIX_IPV6SUPPORT", "true", "felix-ipv6"));
    }
}
