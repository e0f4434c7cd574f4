package org.calicowizard.limits;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;

/**
 * The addresses that count as one client: an IPv4 address, or the /64 of an IPv6 address, which one host has to itself.
 *
 * @param text the prefix in canonical form
 */
record ClientPrefix(String text) {

    private static final int IPV6_BITS = 64;

    /** An address as the servlet API gives it; what is no address, as from a wrong proxy, is a client of its own. */
    static ClientPrefix of(String remoteAddress) {
        IPAddress address = new IPAddressString(remoteAddress).getAddress();
        return new ClientPrefix(address == null ? "" : prefix(address).toCanonicalString());
    }

    private static IPAddress prefix(IPAddress address) {
        if (address.isIPv4Convertible()) {
            return address.toIPv4();
        }
        return address.toIPv6().removeZone().toZeroHost(IPV6_BITS);
    }
}
