package org.calicowizard.artifact.verify;

import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.PlannedPools;
import org.calicowizard.plan.Place;
import org.calicowizard.plan.Setting;

/**
 * What a script is about.
 *
 * @param generation what the answers led to
 */
record VerifySubject(Generation generation) {

    Answers answers() {
        return generation.answers();
    }

    BaseTraits traits() {
        return generation.traits();
    }

    boolean uses(Family family) {
        return answers().ipFamily().uses(family);
    }

    boolean isDual() {
        return answers().ipFamily() == IpFamily.DUAL;
    }

    boolean nodesHaveIpv4() {
        return uses(Family.IPV4) || answers().nodeIpv4();
    }

    boolean usesBgp() {
        return traits().backend() == Backend.BIRD;
    }

    Stream<Setting> settings(Place place) {
        return generation.plan().in(place);
    }

    /** How many pods of Typha are planned; none where it is not used. */
    int typhaReplicas() {
        return settings(Place.TYPHA)
                .mapToInt(setting -> Integer.parseInt(setting.value()))
                .sum();
    }

    /** The family that Services have unless they ask for another; empty where only the cluster knows. */
    Optional<Family> primary() {
        return isDual()
                ? answers().serviceCidrs().stream().findFirst().map(cidr -> cidr.family())
                : answers().ipFamily().families().stream().findFirst();
    }

    PlannedPools pools() {
        return new PlannedPools(generation);
    }
}
