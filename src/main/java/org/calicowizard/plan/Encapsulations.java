package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Encapsulation;
import org.calicowizard.text.Message;

/**
 * How packets between nodes are wrapped. IP in IP carries IPv4 only, so an IPv6 pool knows VXLAN or nothing.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 1073-1108.
 */
record Encapsulations(PlanFacts facts) implements Topic {

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        return answers.ipFamily().families().stream()
                .flatMap(family -> modes(
                        family,
                        base.encapsulation(answers, family),
                        answers.encapsulation(family).isPresent() ? "encapsulation" : "encapsulation-usual"));
    }

    private Stream<Setting> modes(Family family, Encapsulation wanted, String reason) {
        Setting vxlan = mode(PoolVariable.VXLAN, family, wanted, wanted.isVxlan(), reason);
        return family == Family.IPV4
                ? Stream.of(mode(PoolVariable.IPIP, family, wanted, wanted.isIpip(), reason), vxlan)
                : Stream.of(vxlan);
    }

    private Setting mode(PoolVariable variable, Family family, Encapsulation wanted, boolean used, String reason) {
        String always = wanted.crossSubnetOnly() ? "CrossSubnet" : "Always";
        return facts.setUnless(
                "Never",
                Place.NODE_ENV,
                variable.of(family),
                used ? always : "Never",
                reason,
                family.label(),
                Message.value(family == Family.IPV4 ? "encapsulation4" : "encapsulation6", wanted.value()));
    }
}
