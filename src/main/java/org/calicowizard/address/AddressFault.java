package org.calicowizard.address;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be wrong with the text of an address or CIDR, each with what to write instead. A caller that speaks another
 * language uses the name as key of its own message.
 */
public enum AddressFault {
    EMPTY("", "is empty; write a CIDR such as 10.244.0.0/16, or an address such as 10.0.0.1"),
    SEVERAL(".*[,;\\s].*", "holds more than one word; write one CIDR or address at a time"),
    BRACKETS(".*[\\[\\]].*", "has brackets; leave them out, they belong to URLs only"),
    ZONE("[^%]*%.*", "has a zone (the part from %); leave it out"),
    MASK("[^/]*/[^/]*[.:].*", "has a network mask; write the number of leading one bits instead, such as /16"),
    RANGE(".*[-*_].*", "is a range or pattern; write a CIDR such as 10.244.0.0/16"),
    LEADING_ZERO(
            "(.*[:.])?0\\d+\\..*|.*\\.0\\d+(/.*)?|.*/0\\d+",
            "has a number with a leading zero, which some programs read as octal; leave the zero out"),
    MALFORMED(
            "",
            "is neither an IPv4 nor an IPv6 address; write a.b.c.d with numbers up to 255, or IPv6 groups such as fd00::1"),
    NO_PREFIX_LENGTH("", "has no prefix length; add it after a slash, such as /16 for IPv4 or /56 for IPv6"),
    PREFIX_LENGTH_TOO_LONG("", "has a prefix length beyond the address; at most /32 for IPv4 and /128 for IPv6"),
    PREFIX_LENGTH_GIVEN("", "has a prefix length; write the address alone"),
    IPV4_MAPPED("", "is an IPv4 address in IPv6 form (::ffff:a.b.c.d); write it as IPv4, or choose an IPv6 address");

    private final Pattern sign;
    private final String message;

    AddressFault(String sign, String message) {
        this.sign = Pattern.compile(sign);
        this.message = message;
    }

    /** What is wrong and what to write, to follow the value in a sentence. */
    public String message() {
        return message;
    }

    /** The fault that the characters of the text show before it is parsed; there may be others. */
    static Optional<AddressFault> visibleIn(String text) {
        return Stream.of(EMPTY, SEVERAL, BRACKETS, ZONE, MASK, RANGE, LEADING_ZERO)
                .filter(fault -> fault.sign.matcher(text).matches())
                .findFirst();
    }
}
