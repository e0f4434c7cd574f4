package org.calicowizard.address;

import java.math.BigInteger;

/**
 * The service CIDR of the address plan.
 *
 * @param cidr the range
 * @param assumed whether it is the installer's default, since none was given
 * @param addresses how many addresses it has
 * @param usable how many services get one: IPv4 leaves out the first and the last address, IPv6 the first
 */
public record ServiceRange(String cidr, boolean assumed, BigInteger addresses, BigInteger usable) {

    static ServiceRange of(Cidr cidr, boolean assumed) {
        BigInteger addresses = cidr.addressCount();
        BigInteger reserved = BigInteger.valueOf(cidr.family() == Family.IPV4 ? 2 : 1);
        return new ServiceRange(
                cidr.toString(),
                assumed,
                addresses,
                addresses.subtract(reserved).max(BigInteger.ZERO));
    }
}
