package org.calicowizard.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CidrTest {

    @ParameterizedTest
    @CsvSource({
        "10.244.0.0/16, 10.244.0.0/16",
        "' 10.244.0.0/16\t', 10.244.0.0/16",
        "10.244.3.5/16, 10.244.0.0/16",
        "192.167.0.0/12, 192.160.0.0/12",
        "0.0.0.0/0, 0.0.0.0/0",
        "10.0.0.1/32, 10.0.0.1/32",
        "255.255.255.255/32, 255.255.255.255/32",
        "10.0.0.0/31, 10.0.0.0/31",
        "fd12:3456:789a::/56, fd12:3456:789a::/56",
        "FD12:3456:789A::/56, fd12:3456:789a::/56",
        "fd12:3456:789a:0012::/64, fd12:3456:789a:12::/64",
        "fd12:3456:789a:ff00:0:0:0:0/112, fd12:3456:789a:ff00::/112",
        "fd12:3456:789a::5/56, fd12:3456:789a::/56",
        "2001:0:0:1:0:0:0:1/128, 2001:0:0:1::1/128",
        "2001:0:0:1:1:0:0:1/128, 2001::1:1:0:0:1/128",
        "2001:db8:0:1:1:1:1:1/128, 2001:db8:0:1:1:1:1:1/128",
        "64:ff9b::10.0.0.0/104, 64:ff9b::a00:0/104",
        "::/0, ::/0",
        "::1/128, ::1/128"
    })
    void aCidrIsReadWithoutHostBitsAndWrittenCanonically(String text, String canonical) {
        assertThat(Cidr.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "10.244.0.0, NO_PREFIX_LENGTH",
        "fd00::, NO_PREFIX_LENGTH",
        "/16, MALFORMED",
        "16, MALFORMED",
        "10.244.0.0/, MALFORMED",
        "10.244.0.0/33, PREFIX_LENGTH_TOO_LONG",
        "10.244.0.0/999, PREFIX_LENGTH_TOO_LONG",
        "fd00::/129, PREFIX_LENGTH_TOO_LONG",
        "10.244.0.0/-1, RANGE",
        "10.244.0.0/+8, MALFORMED",
        "10.244.0.0/016, LEADING_ZERO",
        "fd00::/08, LEADING_ZERO",
        "010.0.0.0/8, LEADING_ZERO",
        "10.00.0.0/8, LEADING_ZERO",
        "10.0.0.01/32, LEADING_ZERO",
        "10.0.0.0/255.0.0.0, MASK",
        "fd00::/ffff::, MASK",
        "10.0/16, MALFORMED",
        "10/8, MALFORMED",
        "167772160/8, MALFORMED",
        "0x0a.0.0.0/8, MALFORMED",
        "0xa000000/8, MALFORMED",
        "10.0.0.256/32, MALFORMED",
        "10.0.0.0.0/8, MALFORMED",
        "10.*.0.0/16, RANGE",
        "10.0.0.0-10.0.0.9, RANGE",
        "10.0-9.0.0/16, RANGE",
        "10.0.0.0_/8, RANGE",
        "*, RANGE",
        "fe80::1%eth0/64, ZONE",
        "fe80::/10%1, ZONE",
        "[fd00::]/8, BRACKETS",
        "fd00:::/8, MALFORMED",
        "fd00::1::/64, MALFORMED",
        "fd00:0:0:0:0:0:0:0:0/64, MALFORMED",
        "fd00:00001::/64, MALFORMED",
        "fg00::/8, MALFORMED",
        "4)+k&C#VzJ4br>0wv%Yp/64, ZONE",
        "::ffff:10.0.0.0/104, IPV4_MAPPED",
        "0:0:0:0:0:ffff:a00:0/104, IPV4_MAPPED",
        "::ffff:10.0.0.0/64, IPV4_MAPPED",
        "64:ff9b::010.0.0.0/104, LEADING_ZERO",
        "'10.0.0.0/8,fd00::/8', SEVERAL",
        "10.0.0.0 /8, SEVERAL",
        "10.0.0.0/8;x, SEVERAL",
        "10.0.0.0/8/8, MALFORMED",
        "１０.0.0.0/8, MALFORMED",
        "fd00--1.ipv6-literal.net/64, RANGE",
        "localhost/8, MALFORMED"
    })
    void aTextThatComponentsMightReadDifferentlyIsRefused(String text, AddressFault fault) {
        assertThatExceptionOfType(CidrFormatException.class)
                .isThrownBy(() -> Cidr.parse(text))
                .withMessageContaining(fault.name())
                .satisfies(refusal -> assertThat(refusal.fault()).isEqualTo(fault));
    }

    @Test
    void theMessageRepeatsNoMoreThanAShortPrintableFormOfTheValue() {
        assertThatExceptionOfType(CidrFormatException.class)
                .isThrownBy(() -> Cidr.parse("\u001b[31m" + "9".repeat(500)))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .startsWith("\"?[31m999")
                        .hasSizeLessThan(200));
    }

    @ParameterizedTest
    @CsvSource({
        "10.244.0.5/16, true",
        "10.244.0.0/16, false",
        "0.0.0.0/0, false",
        "0.0.0.1/0, true",
        "10.0.0.1/32, false",
        "fd00::1/64, true",
        "fd00::/64, false",
        "fd00::1/128, false"
    })
    void hostBitsAreSeenInTheText(String text, boolean set) {
        assertThat(Cidr.hostBitsSet(text)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({
        "fc00::/7, true",
        "fc00::/8, true",
        "fd12::/16, true",
        "fdff:ffff::/32, true",
        "f000::/4, false",
        "fe00::/9, false",
        "2001:db8::/32, false",
        "10.0.0.0/8, false"
    })
    void aUniqueLocalNetworkLiesInsideItsRange(String text, boolean ula) {
        assertThat(Cidr.parse(text).isUla()).isEqualTo(ula);
    }

    @Test
    void aCidrTellsItsParts() {
        Cidr cidr = Cidr.parse("fd12:3456:789a::7/120");

        assertThat(cidr.family()).isEqualTo(Family.IPV6);
        assertThat(cidr.prefixLength()).isEqualTo(120);
        assertThat(cidr.network()).isEqualTo("fd12:3456:789a::");
        assertThat(cidr.addressCount()).isEqualTo(256);
        assertThat(Cidr.parse("::/0").addressCount()).isEqualTo(BigInteger.TWO.pow(128));
    }

    @Test
    void cidrsAreEqualByNetworkHoweverWritten() {
        assertThat(Cidr.parse("FD00:0::1/8"))
                .isEqualTo(Cidr.parse("fd00::/8"))
                .hasSameHashCodeAs(Cidr.parse("fd00::/8"))
                .isNotEqualTo(Cidr.parse("fd00::/9"));
    }

    @Test
    void cidrsSortByFamilyThenNetworkThenPrefixLength() {
        List<Cidr> sorted = Stream.of("9.0.0.0/8", "10.0.0.0/8", "10.0.0.0/16", "200.0.0.0/8", "::/0", "fd00::/8")
                .map(Cidr::parse)
                .toList();

        assertThat(sorted.stream().sorted(Comparator.reverseOrder()).sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void networksOfDifferentFamiliesNeverOverlap() {
        Cidr allIpv4 = Cidr.parse("0.0.0.0/0");
        Cidr allIpv6 = Cidr.parse("::/0");

        assertThat(allIpv4.overlaps(allIpv6)).isFalse();
        assertThat(allIpv6.contains(allIpv4)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "fd00::/8, true",
        "fd01::/64, true",
        "fd98::/108, true",
        "fd00:10:244::/56, true",
        "fd00:f:1234::/56, true",
        "fd12:3400::/48, true",
        "fd12:3456:789a::/56, false",
        "fd12:0:789a::/56, false",
        "fc00:db8:10::/56, false",
        "2001:db8::/32, false",
        "10.0.0.0/8, false"
    })
    void aUlaOfMostlyZerosHasNoRandomBits(String text, boolean without) {
        assertThat(Cidr.parse(text).isUlaWithoutRandomBits()).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 16, 0, 10.0.0.0/16",
        "10.0.0.0/8, 16, 255, 10.255.0.0/16",
        "192.168.0.0/16, 16, 0, 192.168.0.0/16",
        "fd12:3456:789a::/48, 64, 65280, fd12:3456:789a:ff00::/64",
        "fd12:3456:789a:ff00::/64, 112, 0, fd12:3456:789a:ff00::/112"
    })
    void theSubnetsOfANetworkAreCountedFromItsBeginning(String text, int length, long place, String subnet) {
        assertThat(Cidr.parse(text).subnet(length, place)).hasToString(subnet);
    }
}
