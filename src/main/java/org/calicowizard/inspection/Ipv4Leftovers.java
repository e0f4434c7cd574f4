package org.calicowizard.inspection;

import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.Problem;
import org.calicowizard.plan.PoolVariable;

/**
 * What of IPv4 stays in a manifest for IPv6 alone.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 631-634 and 905-1003, and
 * node/pkg/allocateip.
 */
final class Ipv4Leftovers implements Check {

    @Override
    public Stream<Problem> problems(Subject subject) {
        if (subject.facts().family() != IpFamily.IPV6) {
            return Stream.empty();
        }
        Stream<Problem> address =
                Stream.of(Problem.of("ipv4-still-looked-for")).filter(found -> !subject.says("IP", Subject.NONE));
        Stream<Problem> tunnel = Stream.of(PoolVariable.IPIP, PoolVariable.VXLAN)
                .map(variable -> variable.of(Family.IPV4))
                .filter(name -> hasIpv4Pool(subject) && subject.tunnels(name))
                .flatMap(name -> subject.variable(name).stream()
                        .map(value -> Problem.of("ipv4-pool-left", name, value.text(), value.place())));
        return Stream.concat(address, tunnel);
    }

    private static boolean hasIpv4Pool(Subject subject) {
        return !subject.says(PoolVariable.CIDR.of(Family.IPV4), Subject.NONE)
                && subject.withoutDefaultPools().isEmpty();
    }
}
