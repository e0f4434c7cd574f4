package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;

/** The ranges of the IP pools, unless calico-node reads them from kubeadm's configuration. */
record Pools(PlanFacts facts) implements Topic {

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        if (answers.installer().podCidrsAreDetected()) {
            return Stream.empty();
        }
        return answers.ipFamily().families().stream()
                .flatMap(family -> answers.podCidrs(family)
                        .map(cidr -> facts.set(
                                Place.NODE_ENV, PoolVariable.CIDR.of(family), cidr, "pool-cidr", family.label())));
    }
}
