package org.calicowizard.answers;

import org.calicowizard.address.Family;
import org.calicowizard.release.CalicoVersion;

/**
 * What the manifest to edit is. An uploaded one may differ from the answers, and is then edited by its own rules.
 *
 * @param release the release that its images name
 * @param datastore where it makes Calico keep its objects
 * @param backend what distributes routes once the answers are applied to it
 * @param typha whether it holds a Typha Deployment
 * @param encapsulation4 the encapsulation that it has for the IPv4 pool
 * @param encapsulation6 the encapsulation that it has for the IPv6 pool
 */
public record BaseTraits(
        CalicoVersion release,
        Datastore datastore,
        Backend backend,
        boolean typha,
        Encapsulation encapsulation4,
        Encapsulation encapsulation6) {

    /**
     * The traits of the catalogued manifest that fits the answers best.
     *
     * @param answers the answers
     * @return the traits
     */
    public static BaseTraits of(Answers answers) {
        Backend backend = answers.backend();
        return new BaseTraits(
                answers.calico(),
                answers.datastore(),
                backend,
                answers.wantsTypha(),
                backend.standardEncapsulation(Family.IPV4),
                backend.standardEncapsulation(Family.IPV6));
    }

    /**
     * The encapsulation that the pool of a family ends up with: the one asked for, else the manifest's, unless that
     * needs BGP and there is none.
     *
     * @param answers the answers
     * @param family the family
     * @return the encapsulation
     */
    public Encapsulation encapsulation(Answers answers, Family family) {
        Encapsulation present = family == Family.IPV4 ? encapsulation4 : encapsulation6;
        boolean usable = backend == Backend.BIRD || present.isVxlan();
        return answers.encapsulation(family).orElse(usable ? present : backend.standardEncapsulation(family));
    }
}
