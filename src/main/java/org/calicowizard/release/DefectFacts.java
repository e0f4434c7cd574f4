package org.calicowizard.release;

import java.net.URI;
import java.util.List;

/**
 * Where a defect is found, where it is gone, and how that is known.
 *
 * @param affected the releases that suffer from it
 * @param fixedIn the first release of each branch that is known to be free of it; empty if there is none yet
 * @param source the page or code that says so
 */
public record DefectFacts(Defect defect, VersionRange affected, List<CalicoVersion> fixedIn, URI source) {

    public DefectFacts {
        fixedIn = List.copyOf(fixedIn);
    }
}
