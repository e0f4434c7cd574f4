package org.calicowizard.inspection;

import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.PoolMode;
import org.calicowizard.plan.PoolVariable;

/** The encapsulation of the default pools. */
final class PoolModes implements Check {

    private static final String IPIP4 = PoolVariable.IPIP.of(Family.IPV4);
    private static final String VXLAN4 = PoolVariable.VXLAN.of(Family.IPV4);

    @Override
    public Stream<Problem> problems(Subject subject) {
        Stream<Problem> unknown = Stream.of(IPIP4, VXLAN4, PoolVariable.VXLAN.of(Family.IPV6))
                .flatMap(name -> subject.variable(name).stream()
                        .filter(value -> PoolMode.find(value.text()).isEmpty())
                        .map(value -> Problem.of("pool-mode-unknown", name, value.text(), value.place())));
        Stream<Problem> both = Stream.of(Problem.of("pool-ipip-and-vxlan", IPIP4, VXLAN4))
                .filter(found -> subject.tunnels(IPIP4) && subject.tunnels(VXLAN4));
        return Stream.concat(unknown, both);
    }
}
