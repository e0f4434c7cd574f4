package org.calicowizard.address;

import inet.ipaddr.IPAddress;
import java.util.Optional;

/** A single IPv4 or IPv6 address without prefix length, such as a router ID or the target of {@code can-reach=}. */
public final class IpAddress {

    private final IPAddress value;

    private IpAddress(IPAddress value) {
        this.value = value;
    }

    /**
     * Reads an address as {@link Cidr#parse} does; white space around it is trimmed.
     *
     * @throws AddressFormatException if the text is anything else; its message says what to write
     */
    public static IpAddress parse(String text) {
        String trimmed = text.strip();
        StrictAddress address = StrictAddress.parse(trimmed, fault -> new AddressFormatException(trimmed, fault));
        if (address.hasPrefixLength()) {
            throw new AddressFormatException(trimmed, AddressFault.PREFIX_LENGTH_GIVEN);
        }
        if (address.isIpv4Mapped()) {
            throw new AddressFormatException(trimmed, AddressFault.IPV4_MAPPED);
        }
        return new IpAddress(address.value());
    }

    /**
     * Reads the same of a text that need be no address.
     *
     * @param text any text
     * @return the address; empty for any other text
     */
    public static Optional<IpAddress> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (AddressFormatException e) {
            return Optional.empty();
        }
    }

    /** The family of the address. */
    public Family family() {
        return value.isIPv4() ? Family.IPV4 : Family.IPV6;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress address && value.equals(address.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Dotted quad, or the canonical text of RFC 5952. */
    @Override
    public String toString() {
        return value.toCanonicalString();
    }
}
