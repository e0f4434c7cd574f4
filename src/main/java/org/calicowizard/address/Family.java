package org.calicowizard.address;

/** An IP family: the length of its addresses and its name as people write it. */
public enum Family {
    IPV4(32, "IPv4"),
    IPV6(128, "IPv6");

    private final int bits;
    private final String label;

    Family(int bits, String label) {
        this.bits = bits;
        this.label = label;
    }

    /** The length of an address in bits: 32 or 128. */
    public int bits() {
        return bits;
    }

    /** The name for people: {@code IPv4} or {@code IPv6}. */
    public String label() {
        return label;
    }
}
