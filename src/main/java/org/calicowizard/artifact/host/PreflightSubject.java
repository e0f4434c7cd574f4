package org.calicowizard.artifact.host;

import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.address.AddressPlan;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.address.FamilyPlan;
import org.calicowizard.address.PoolPlan;
import org.calicowizard.address.ServiceRange;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.artifact.Generation;

/**
 * What a script is about.
 *
 * @param generation what the answers led to
 * @param plan the address plan of the answers
 */
record PreflightSubject(Generation generation, AddressPlan plan) {

    Answers answers() {
        return generation.answers();
    }

    BaseTraits traits() {
        return generation.traits();
    }

    boolean uses(Family family) {
        return answers().ipFamily().uses(family);
    }

    /** The families of the nodes' own addresses, IPv4 first. */
    List<Family> nodeFamilies() {
        return Stream.of(Family.values())
                .filter(family ->
                        uses(family) || family == Family.IPV4 && answers().nodeIpv4())
                .toList();
    }

    /** The pod range of a family, where it is known. */
    List<String> pods(Family family) {
        return of(family)
                .flatMap(plan -> plan.pods().stream())
                .map(PoolPlan::cidr)
                .toList();
    }

    /** The service range of a family, answered or assumed, where it is known. */
    List<String> services(Family family) {
        return of(family)
                .flatMap(plan -> plan.services().stream())
                .map(ServiceRange::cidr)
                .toList();
    }

    List<String> nodes(Family family) {
        return answers().nodeCidrs().stream()
                .filter(cidr -> cidr.family() == family)
                .map(Cidr::toString)
                .toList();
    }

    /** The pod and service ranges of all families. */
    List<String> ranges() {
        return Stream.of(Family.values())
                .flatMap(family -> Stream.concat(pods(family).stream(), services(family).stream()))
                .toList();
    }

    private Stream<FamilyPlan> of(Family family) {
        return plan.families().stream().filter(plan -> plan.family().equalsIgnoreCase(family.name()));
    }
}
