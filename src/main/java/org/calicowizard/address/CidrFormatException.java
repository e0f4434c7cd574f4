package org.calicowizard.address;

/** The text is no CIDR in strict form; the message says what is wrong and what to write. */
public final class CidrFormatException extends AddressFormatException {

    CidrFormatException(String text, AddressFault fault) {
        super(text, fault);
    }
}
