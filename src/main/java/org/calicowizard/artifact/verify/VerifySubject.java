package org.calicowizard.artifact.verify;

import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.artifact.Generation;
import org.calicowizard.plan.Place;
import org.calicowizard.plan.PoolVariable;
import org.calicowizard.plan.Setting;

/**
 * What a script is about.
 *
 * @param generation what the answers led to
 */
record VerifySubject(Generation generation) {

    /** Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/autodetection/ipv4/poolselector.go. */
    private static final String CALICOS_OWN_IPV4_POOL = "192.168.0.0/16";

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

    /** The range of the IPv4 pool that calico-node makes though no pod uses it; empty where it makes none. */
    String unusedIpv4Pool() {
        return uses(Family.IPV4)
                ? ""
                : settings(Place.NODE_ENV)
                        .filter(setting -> setting.name().equals(PoolVariable.CIDR.of(Family.IPV4)))
                        .map(Setting::value)
                        .findFirst()
                        .orElse(CALICOS_OWN_IPV4_POOL)
                        .replace("none", "");
    }
}
