package org.calicowizard.answers;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.AddressFormatException;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.IpAddress;

/** Addresses within texts, each in its canonical spelling; what is none stays as it is, for rules to tell. */
final class AddressText {

    private AddressText() {}

    static String canonical(String text) {
        return IpAddress.find(text).map(IpAddress::toString).orElse(text);
    }

    static String canonicalCidrs(String text) {
        try {
            return Stream.of(text.split(",", -1))
                    .map(range -> Cidr.parse(range).toString())
                    .collect(Collectors.joining(","));
        } catch (AddressFormatException e) {
            return text;
        }
    }
}
