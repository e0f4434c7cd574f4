package org.calicowizard.rules;

import java.util.Collection;
import org.calicowizard.address.RouterIdHash;
import org.calicowizard.address.RouterIds;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.Defect;

/** Shows beforehand which router IDs a release makes of node names. */
public final class RouterIdPreview {

    private final CalicoReleases releases;

    /**
     * Previews for these releases.
     *
     * @param releases the Calico releases
     */
    public RouterIdPreview(CalicoReleases releases) {
        this.releases = releases;
    }

    /**
     * The router IDs with {@code CALICO_ROUTER_ID=hash}.
     *
     * @param release the Calico release
     * @param nodes names of nodes in Kubernetes
     * @return their IDs, which tell collisions and reserved values
     */
    public RouterIds hashed(CalicoVersion release, Collection<String> nodes) {
        boolean unfolded =
                releases.about(Defect.ROUTER_ID_HASH_NOT_FOLDED).affected().matches(release);
        return RouterIds.hashed(nodes, new RouterIdHash(!unfolded));
    }
}
