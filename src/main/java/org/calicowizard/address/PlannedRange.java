package org.calicowizard.address;

import java.math.BigInteger;

/**
 * A range of the address plan.
 *
 * @param cidr the range
 * @param addresses how many addresses it has
 */
public record PlannedRange(String cidr, BigInteger addresses) {

    static PlannedRange of(Cidr cidr) {
        return new PlannedRange(cidr.toString(), cidr.addressCount());
    }
}
