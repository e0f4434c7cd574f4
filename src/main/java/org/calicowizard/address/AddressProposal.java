package org.calicowizard.address;

import java.util.List;

/**
 * Ranges for pods and services that clash with nothing known.
 *
 * @param podCidrs one for each family that there is room for, in the order asked for
 * @param serviceCidrs the same for services
 * @param shortages what there is no room for
 */
public record AddressProposal(List<Cidr> podCidrs, List<Cidr> serviceCidrs, List<Shortage> shortages) {

    /**
     * A range that cannot be proposed, since all private space of its family is taken.
     *
     * @param family the family
     * @param role what it was for: {@code pods} or {@code services}
     * @param prefixLength how large it had to be
     */
    public record Shortage(Family family, String role, int prefixLength) {}

    /** Copies the lists. */
    public AddressProposal {
        podCidrs = List.copyOf(podCidrs);
        serviceCidrs = List.copyOf(serviceCidrs);
        shortages = List.copyOf(shortages);
    }

    /** Whether there is a range for everything that was asked for. */
    public boolean isComplete() {
        return shortages.isEmpty();
    }
}
