package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Detection;

/** How calico-node finds the addresses of its node; without IPv4 on the nodes it must not look for one. */
record NodeAddresses(PlanFacts facts) implements Topic {

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        Stream<Setting> ipv4 = answers.nodeIpv4()
                ? Stream.of(
                        facts.set(Place.NODE_ENV, "IP", "autodetect", "ip-autodetect"),
                        method("IP_AUTODETECTION_METHOD", answers.detect4()))
                : Stream.of(facts.set(Place.NODE_ENV, "IP", "none", "ip-none"));
        Stream<Setting> ipv6 = answers.ipFamily().uses(Family.IPV6)
                ? Stream.of(method("IP6_AUTODETECTION_METHOD", answers.detect6()))
                : Stream.empty();
        return Stream.concat(ipv4, ipv6);
    }

    private Setting method(String variable, Detection detection) {
        return facts.setUnless(
                Detection.FIRST_FOUND.toString(), Place.NODE_ENV, variable, detection, "autodetection-method");
    }
}
