package org.calicowizard.address;

import java.math.BigInteger;

/**
 * The service CIDR of the address plan.
 *
 * @param cidr the range
 * @param addresses how many addresses it has
 * @param usable how many services get one: IPv4 leaves out the first and the last address, IPv6 the first
 */
public record ServiceRange(String cidr, BigInteger addresses, BigInteger usable) {

    static ServiceRange of(Cidr cidr) {
        BigInteger addresses = cidr.addressCount();
        BigInteger reserved = BigInteger.valueOf(cidr.family() == Family.IPV4 ? 2 : 1);
        return new ServiceRange(
                cidr.toString(), addresses, addresses.subtract(reserved).max(BigInteger.ZERO));
    }
}
