package org.calicowizard.rules;

import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;

/** Whether pods can reach the Internet over IPv6, and from which address. */
final class NatCondition implements Condition {

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        if (!answers.ipFamily().uses(Family.IPV6)) {
            return Stream.empty();
        }
        List<Cidr> pools = answers.podCidrs(Family.IPV6).toList();
        if (pools.isEmpty()) {
            return answers.natOutgoing6() || !answers.installer().podCidrsAreDetected()
                    ? Stream.empty()
                    : Stream.of(Problem.of("nat6-unknown-pool"));
        }
        return pools.stream()
                .filter(pool -> pool.isUla() != answers.natOutgoing6())
                .map(pool -> Problem.of(pool.isUla() ? "ipv6-ula-without-nat" : "ipv6-global-with-nat", pool));
    }
}
