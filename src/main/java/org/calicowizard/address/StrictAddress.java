package org.calicowizard.address;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.IncompatibleAddressException;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the one form of an address that all components of a cluster understand alike, and no other. */
record StrictAddress(IPAddress value) {

    private static final int LONGEST_TEXT = 256;
    private static final Pattern CHARACTERS = Pattern.compile("[0-9a-fA-F:.]{2,45}(/\\d{1,3})?");
    private static final IPAddressStringParameters STRICT = strict();

    /** Reads an address with or without prefix length; the fault, if any, becomes the given exception. */
    static StrictAddress parse(String text, Function<AddressFault, ? extends RuntimeException> refusal) {
        if (text.length() > LONGEST_TEXT) {
            throw refusal.apply(AddressFault.MALFORMED);
        }
        AddressFault.visibleIn(text).ifPresent(fault -> {
            throw refusal.apply(fault);
        });
        if (!CHARACTERS.matcher(text).matches()) {
            throw refusal.apply(AddressFault.MALFORMED);
        }
        try {
            return new StrictAddress(new IPAddressString(text, STRICT).toAddress());
        } catch (AddressStringException | IncompatibleAddressException e) {
            throw refusal.apply(faultOf(text));
        }
    }

    boolean hasPrefixLength() {
        return value.isPrefixed();
    }

    /** Whether the address as written lies in ::ffff:0:0/96, whatever its prefix length. */
    boolean isIpv4Mapped() {
        return value.isIPv6() && value.getLower().toIPv6().isIPv4Mapped();
    }

    private static AddressFault faultOf(String text) {
        String address = text.replaceFirst("/.*", "");
        return new IPAddressString(address, STRICT).isValid()
                ? AddressFault.PREFIX_LENGTH_TOO_LONG
                : AddressFault.MALFORMED;
    }

    private static IPAddressStringParameters strict() {
        IPAddressStringParameters.Builder strict = new IPAddressStringParameters.Builder()
                .allowEmpty(false)
                .allowAll(false)
                .allowSingleSegment(false)
                .allowMask(false)
                .allowPrefixOnly(false)
                .allowWildcardedSeparator(false)
                .allow_inet_aton(false)
                .setRangeOptions(RangeParameters.NO_RANGE);
        strict.getIPv4AddressParametersBuilder()
                .allowBinary(false)
                .allowLeadingZeros(false)
                .allowPrefixesBeyondAddressSize(false);
        strict.getIPv6AddressParametersBuilder()
                .allowBinary(false)
                .allowBase85(false)
                .allowZone(false)
                .allow_mixed_inet_aton(false)
                .allowUnlimitedLeadingZeros(false)
                .allowPrefixesBeyondAddressSize(false);
        return strict.toParams();
    }
}
