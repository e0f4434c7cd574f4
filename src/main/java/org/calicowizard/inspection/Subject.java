package org.calicowizard.inspection;

import java.util.Optional;
import org.calicowizard.answers.Answers;
import org.calicowizard.manifest.Located;
import org.calicowizard.manifest.ManifestFacts;
import org.calicowizard.manifest.PoolMode;
import org.calicowizard.release.CalicoVersion;

/**
 * The manifest that is looked at.
 *
 * @param facts what it says
 * @param release the Calico release that it is of, if that is known
 * @param answers the answers that it embodies, if they can be read
 */
record Subject(ManifestFacts facts, Optional<CalicoVersion> release, Optional<Answers> answers) {

    /** Stands for no address or no pool, in lower case alone. */
    static final String NONE = "none";

    /** What a variable of calico-node says, if it says anything. */
    Optional<Located> variable(String name) {
        return facts.variable(name).filter(value -> !value.text().isEmpty());
    }

    /** Whether a variable of calico-node says just this. */
    boolean says(String name, String value) {
        return variable(name).filter(said -> said.text().equals(value)).isPresent();
    }

    /** Whether a variable of calico-node says something other than that there is none. */
    boolean sets(String name) {
        return variable(name).filter(said -> !said.text().equals(NONE)).isPresent();
    }

    /** Whether a variable of a pool switches a tunnel on. */
    boolean tunnels(String name) {
        return variable(name)
                .flatMap(said -> PoolMode.find(said.text()))
                .filter(mode -> mode != PoolMode.NEVER)
                .isPresent();
    }

    /** The word that leaves out the default pools, in any case. */
    Optional<Located> withoutDefaultPools() {
        return variable("NO_DEFAULT_POOLS").filter(said -> said.text().equalsIgnoreCase("true"));
    }

    /** The number is known only where the manifest was made for it; else there is more than one node. */
    boolean isForOneNode() {
        return answers.filter(said -> said.nodes() == 1).isPresent();
    }
}
