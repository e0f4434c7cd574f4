package org.calicowizard.rules;

import org.calicowizard.address.Cidr;

/** Arithmetic of prefix lengths. */
final class Prefixes {

    private Prefixes() {}

    /** The bits that tell so many things apart: the exponent of the next power of two. */
    static int bitsFor(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
    }

    /** The network of another prefix length that begins with the same bits. */
    static Cidr resized(Cidr cidr, int prefixLength) {
        return Cidr.parse(cidr.network() + "/" + prefixLength);
    }
}
