package org.calicowizard.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calicowizard.text.Message;

/**
 * What can be wrong with the text of an address or CIDR, each with what to write instead.
 */
public enum AddressFault {
    EMPTY(""),
    SEVERAL(".*[,;\\s].*"),
    BRACKETS(".*[\\[\\]].*"),
    ZONE("[^%]*%.*"),
    MASK("[^/]*/[^/]*[.:].*"),
    RANGE(".*[-*_].*"),
    LEADING_ZERO("(.*[:.])?0\\d+\\..*|.*\\.0\\d+(/.*)?|.*/0\\d+"),
    MALFORMED(""),
    NO_PREFIX_LENGTH(""),
    PREFIX_LENGTH_TOO_LONG(""),
    PREFIX_LENGTH_GIVEN(""),
    IPV4_MAPPED("");

    private final Pattern sign;

    AddressFault(String sign) {
        this.sign = Pattern.compile(sign);
    }

    /** What is wrong and what to write, to follow the value in a sentence. */
    public Message message() {
        return Message.of("address.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The fault that the characters of the text show before it is parsed; there may be others. */
    static Optional<AddressFault> visibleIn(String text) {
        return Stream.of(EMPTY, SEVERAL, BRACKETS, ZONE, MASK, RANGE, LEADING_ZERO)
                .filter(fault -> fault.sign.matcher(text).matches())
                .findFirst();
    }
}
