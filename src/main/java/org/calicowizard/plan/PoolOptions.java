package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;

/**
 * Outgoing NAT and block size of the pools. Unsaid, calico-node translates what leaves an IPv4 pool but not what leaves
 * an IPv6 one, and makes blocks of 64 addresses.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 55-57 and 1062-1070.
 */
record PoolOptions(PlanFacts facts) implements Topic {

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        return answers.ipFamily().families().stream().flatMap(family -> options(answers, family));
    }

    private Stream<Setting> options(Answers answers, Family family) {
        return family == Family.IPV4
                ? Stream.of(nat(family, "true", answers.natOutgoing4()), blocks(family, "26", answers.blockSize4()))
                : Stream.of(nat(family, "false", answers.natOutgoing6()), blocks(family, "122", answers.blockSize6()));
    }

    private Setting nat(Family family, String implied, boolean wanted) {
        String reason = wanted ? "nat-outgoing" : "no-nat-outgoing";
        return facts.setUnless(
                implied, Place.NODE_ENV, PoolVariable.NAT_OUTGOING.of(family), wanted, reason, family.label());
    }

    private Setting blocks(Family family, String implied, int prefixLength) {
        return facts.setUnless(
                implied,
                Place.NODE_ENV,
                PoolVariable.BLOCK_SIZE.of(family),
                prefixLength,
                "block-size",
                family.label(),
                prefixLength);
    }
}
