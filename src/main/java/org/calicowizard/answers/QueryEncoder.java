package org.calicowizard.answers;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Percent-encodes a query value, but leaves the characters of CIDRs, lists and URLs readable: RFC 3986 section 3.4
 * allows them in a query.
 */
final class QueryEncoder {

    private static final String READABLE = "-._~,:/=";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private QueryEncoder() {}

    static String encode(String value) {
        StringBuilder encoded = new StringBuilder(value.length());
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = octet >= 0 && (Character.isLetterOrDigit(octet) || READABLE.indexOf(octet) >= 0);
            if (plain) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }
}
