package org.calicowizard.address;

import inet.ipaddr.IPAddress;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv6.IPv6Address;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A network in CIDR notation without host bits: a family, a network address and a prefix length. */
public final class Cidr implements Comparable<Cidr> {

    private static final Comparator<Cidr> ORDER = Comparator.comparing(Cidr::family)
            .thenComparing(cidr -> cidr.block.getValue())
            .thenComparing(Cidr::prefixLength);

    private static final IPAddress LOCALLY_ASSIGNED =
            prefixed("fd00::/8").value().toPrefixBlock();

    private final IPAddress block;

    private Cidr(IPAddress block) {
        this.block = block;
    }

    /**
     * Reads {@code 10.244.0.0/16} or {@code fd12:3456:789a::/56}. White space around it is trimmed and host bits are
     * masked away; nothing else is forgiven, because the components of a cluster disagree on all looser forms.
     *
     * @throws CidrFormatException if the text is anything else; its message says what to write
     */
    public static Cidr parse(String text) {
        StrictAddress address = prefixed(text);
        if (address.isIpv4Mapped()) {
            throw new CidrFormatException(text.strip(), AddressFault.IPV4_MAPPED);
        }
        return new Cidr(address.value().toPrefixBlock());
    }

    /** As {@link #parse}, but the range of IPv4-mapped addresses has a name of its own in the registry. */
    static Cidr parseRegistered(String text) {
        return new Cidr(prefixed(text).value().toPrefixBlock());
    }

    /**
     * Whether the text names an address inside the network rather than the network itself, as 10.244.0.5/16 does.
     *
     * @throws CidrFormatException as {@link #parse} does
     */
    public static boolean hostBitsSet(String text) {
        IPAddress address = prefixed(text).value();
        return !address.getLower().getValue().equals(address.toPrefixBlock().getValue());
    }

    /** The family of the network. */
    public Family family() {
        return block.isIPv4() ? Family.IPV4 : Family.IPV6;
    }

    /** The number of leading bits that all addresses of the network share. */
    public int prefixLength() {
        return block.getNetworkPrefixLength();
    }

    /** The first address of the network as canonical text, without prefix length. */
    public String network() {
        return block.getLower().withoutPrefixLength().toCanonicalString();
    }

    /** The last address of the network as canonical text, without prefix length. */
    public String last() {
        return block.getUpper().withoutPrefixLength().toCanonicalString();
    }

    /** The first address as a number. */
    BigInteger value() {
        return block.getLower().getValue();
    }

    /** The number that follows the last address. */
    BigInteger end() {
        return value().add(addressCount());
    }

    /** Whether every address of the other network lies in this one; false across families. */
    public boolean contains(Cidr other) {
        return block.contains(other.block);
    }

    /** Whether the networks share an address; false across families. */
    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    /** Whether the network lies inside fc00::/7, the unique local addresses of RFC 4193. */
    public boolean isUla() {
        return block.isIPv6() && block.toIPv6().isUniqueLocal();
    }

    /**
     * Whether it is a unique local range whose Global ID, the 40 bits behind {@code fd}, somebody chose for its looks:
     * it begins with two zero octets or has three anywhere. One random ID in 60,000 looks so too.
     */
    public boolean isUlaWithoutRandomBits() {
        if (!LOCALLY_ASSIGNED.contains(block)) {
            return false;
        }
        byte[] octets = Arrays.copyOfRange(block.getLower().getBytes(), 1, 6);
        long zeros = IntStream.range(0, octets.length)
                .filter(place -> octets[place] == 0)
                .count();
        return zeros >= 3 || octets[0] == 0 && octets[1] == 0;
    }

    /** The number of addresses in the network, 2^(bits - prefix length). */
    public BigInteger addressCount() {
        return BigInteger.ONE.shiftLeft(family().bits() - prefixLength());
    }

    /** The network of so many leading bits that comes at this place, from 0, among those inside this one. */
    Cidr subnet(int length, long place) {
        BigInteger value =
                block.getLower().getValue().add(BigInteger.valueOf(place).shiftLeft(family().bits() - length));
        IPAddress first = block.isIPv4() ? new IPv4Address(value.intValue()) : new IPv6Address(value);
        return new Cidr(first.toPrefixBlock(length));
    }

    @Override
    public int compareTo(Cidr other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cidr cidr && block.equals(cidr.block);
    }

    @Override
    public int hashCode() {
        return block.hashCode();
    }

    /** Dotted quad or the canonical text of RFC 5952, with the prefix length. */
    @Override
    public String toString() {
        return network() + "/" + prefixLength();
    }

    private static StrictAddress prefixed(String text) {
        String trimmed = text.strip();
        StrictAddress address = StrictAddress.parse(trimmed, fault -> new CidrFormatException(trimmed, fault));
        if (!address.hasPrefixLength()) {
            throw new CidrFormatException(trimmed, AddressFault.NO_PREFIX_LENGTH);
        }
        return address;
    }
}
