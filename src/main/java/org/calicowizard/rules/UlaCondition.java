package org.calicowizard.rules;

import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;

/** Unique local ranges without random bits (RFC 4193 section 3.2), unless an installer takes them by default. */
final class UlaCondition implements Condition {

    private final Installers installers;

    UlaCondition(Installers installers) {
        this.installers = installers;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return Stream.concat(
                problems("podCidrs", answers.podCidrs()), problems("serviceCidrs", answers.serviceCidrs()));
    }

    private Stream<Problem> problems(String field, List<Cidr> cidrs) {
        return cidrs.stream()
                .filter(cidr -> cidr.isUlaWithoutRandomBits() && !installers.isClusterDefault(cidr))
                .map(cidr -> Problem.in(field, "ula-not-random", cidr));
    }
}
