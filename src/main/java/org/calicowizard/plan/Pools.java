package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;

/**
 * The ranges of the IP pools. With kubeadm calico-node reads them from its configuration, so that none need be written;
 * one that an uploaded manifest has would win over it.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 905-951.
 */
record Pools(PlanFacts facts) implements Topic {

    private static final String UNSAID = "";

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        boolean detected = answers.installer().podCidrsAreDetected();
        Setting made = facts.setUnless("false", Place.NODE_ENV, "NO_DEFAULT_POOLS", "false", "default-pools");
        Stream<Setting> ranges = answers.ipFamily().families().stream()
                .flatMap(family -> detected ? detected(answers, family) : named(answers, family));
        return Stream.concat(Stream.of(made), ranges);
    }

    private Stream<Setting> named(Answers answers, Family family) {
        return answers.podCidrs(family)
                .map(cidr ->
                        facts.set(Place.NODE_ENV, PoolVariable.CIDR.of(family), cidr, "pool-cidr", family.label()));
    }

    private Stream<Setting> detected(Answers answers, Family family) {
        String range = answers.podCidrs(family).map(Cidr::toString).findFirst().orElse(UNSAID);
        return Stream.of(facts.setUnless(
                range, Place.NODE_ENV, PoolVariable.CIDR.of(family), range, "pool-cidr-detected", family.label()));
    }
}
