package org.calicowizard.artifact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Encapsulation;
import org.calicowizard.release.CalicoRelease;
import org.calicowizard.release.CalicoReleases;

/**
 * What a checklist is about.
 *
 * @param generation what the answers led to
 * @param releases the Calico releases
 * @param artifacts what else is made of the answers
 */
record ChecklistSubject(Generation generation, CalicoReleases releases, Artifacts artifacts) {

    Answers answers() {
        return generation.answers();
    }

    Optional<CalicoRelease> release() {
        return releases.find(generation.traits().release());
    }

    boolean has(String artifact) {
        return artifacts.canMake(artifact, generation);
    }

    boolean uses(Family family) {
        return answers().ipFamily().uses(family);
    }

    Encapsulation encapsulation(Family family) {
        return generation.traits().encapsulation(answers(), family);
    }

    /** The encapsulations of the pools that pods use. */
    Stream<Encapsulation> encapsulations() {
        return answers().ipFamily().families().stream().map(this::encapsulation);
    }

    /** The pod and service ranges of a family, as far as they are answered. */
    List<Cidr> ranges(Family family) {
        return Stream.concat(answers().podCidrs().stream(), answers().serviceCidrs().stream())
                .filter(cidr -> cidr.family() == family)
                .toList();
    }

    List<Cidr> podCidrs(Family family) {
        return answers().podCidrs(family).toList();
    }

    PlannedPools pools() {
        return new PlannedPools(generation);
    }
}
