package org.calicowizard.answers;

import org.calicowizard.release.CalicoVersion;

/**
 * What the manifest to edit is. An uploaded one may differ from the answers, and is then edited by its own rules.
 *
 * @param release the release that its images name
 * @param datastore where it makes Calico keep its objects
 * @param backend its {@code calico_backend}
 * @param typha whether it holds a Typha Deployment
 */
public record BaseTraits(CalicoVersion release, Datastore datastore, Backend backend, boolean typha) {

    /**
     * The traits of the catalogued manifest that fits the answers best.
     *
     * @param answers the answers
     * @return the traits
     */
    public static BaseTraits of(Answers answers) {
        return new BaseTraits(answers.calico(), answers.datastore(), answers.backend(), answers.wantsTypha());
    }
}
