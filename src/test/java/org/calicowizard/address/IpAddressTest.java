package org.calicowizard.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, IPV4, 10.0.0.1",
        "' 10.0.0.1 ', IPV4, 10.0.0.1",
        "FD00:0:0::0001, IPV6, fd00::1",
        "2001:4860:4860::8888, IPV6, 2001:4860:4860::8888"
    })
    void anAddressIsReadAndWrittenCanonically(String text, Family family, String canonical) {
        IpAddress address = IpAddress.parse(text);

        assertThat(address).hasToString(canonical).isEqualTo(IpAddress.parse(canonical));
        assertThat(address.family()).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "10.0.0.1/32, PREFIX_LENGTH_GIVEN",
        "fd00::/64, PREFIX_LENGTH_GIVEN",
        "10.0.0.1/33, PREFIX_LENGTH_TOO_LONG",
        "10.0.1, MALFORMED",
        "10.0.0.08, LEADING_ZERO",
        "fe80::1%eth0, ZONE",
        "[fd00::1], BRACKETS",
        "::ffff:10.0.0.1, IPV4_MAPPED",
        "example.org, MALFORMED"
    })
    void anythingElseIsRefused(String text, AddressFault fault) {
        assertThatExceptionOfType(AddressFormatException.class)
                .isThrownBy(() -> IpAddress.parse(text))
                .satisfies(refusal -> assertThat(refusal.fault()).isEqualTo(fault));
    }
}
