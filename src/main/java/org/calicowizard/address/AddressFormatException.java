package org.calicowizard.address;

/** The text is no address or CIDR in the strict form that every component of a cluster reads alike. */
public sealed class AddressFormatException extends IllegalArgumentException permits CidrFormatException {

    private static final int LONGEST_ECHO = 64;

    private final AddressFault fault;

    AddressFormatException(String text, AddressFault fault) {
        super("\"" + echo(text) + "\" " + fault);
        this.fault = fault;
    }

    /** What is wrong. */
    public AddressFault fault() {
        return fault;
    }

    private static String echo(String text) {
        String printable = text.replaceAll("[^ -~]", "?");
        return printable.length() <= LONGEST_ECHO ? printable : printable.substring(0, LONGEST_ECHO) + "...";
    }
}
