package org.calicowizard.address;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an address plan is made of, for one family.
 *
 * @param family the family of all ranges
 * @param pods the pod CIDR, which is also the IP pool; empty where it is not known
 * @param services the service CIDR; empty where it is not known
 * @param servicesAssumed whether nobody gave the service CIDR, so that the installer's default stands in
 * @param nodes the networks that the nodes live in
 * @param blockSize prefix length of the pool's blocks
 * @param nodeMask prefix length of the node CIDRs that kube-controller-manager cuts the pod CIDR into; empty where it
 *     cuts none
 */
public record FamilyRanges(
        Family family,
        Optional<Cidr> pods,
        Optional<Cidr> services,
        boolean servicesAssumed,
        List<Cidr> nodes,
        int blockSize,
        OptionalInt nodeMask) {

    /** Copies the list. */
    public FamilyRanges {
        nodes = List.copyOf(nodes);
    }
}
