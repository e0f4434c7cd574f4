package org.calicowizard.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialRangesTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final int TABLE_ROWS = 55;

    private final SpecialRanges ranges = SpecialRanges.load();

    @ParameterizedTest
    @CsvFileSource(resources = "special-ranges.csv", numLinesToSkip = 1)
    void aRangeIsHitByItselfAndNotByItsNeighbours(String prefix, Action action, String ownAddress)
            throws UnknownHostException {
        SpecialRange range = range(prefix);

        assertThat(range.action()).isEqualTo(action);
        assertThat(ranges.overlapping(Cidr.parseRegistered(ownAddress))).containsExactly(range);
        for (Cidr neighbour : neighbours(range.prefix())) {
            assertThat(ranges.overlapping(neighbour))
                    .as("neighbour %s", neighbour)
                    .doesNotContain(range);
        }
    }

    @Test
    void theTableOfThisTestHoldsEveryRangeExceptTheOneThatItsHalvesReplace() {
        assertThat(ranges.all()).hasSize(TABLE_ROWS + 1);
        assertThat(ranges.overlapping(Cidr.parse("fc00::/7"))).containsExactly(range("fc00::/8"), range("fd00::/8"));
    }

    @ParameterizedTest
    @CsvSource({
        "2001::/64, 2001::/32",
        "2001:1::/48, 2001::/23",
        "10.244.0.0/16, 10.0.0.0/8",
        "8.0.0.0/6, 10.0.0.0/8 0.0.0.0/0",
        "192.0.0.8/32, 192.0.0.8/32",
        "192.0.0.0/29, 192.0.0.0/29",
        "172.0.0.0/8, 172.16.0.0/12 0.0.0.0/0",
        "fe80::/9, fe80::/10 fec0::/10",
        "fd12:3456:789a::/48, fd00::/8",
        "2a00::/12, 2000::/3",
        "::/127, ::/128 ::1/128"
    })
    void whatMoreSpecificRangesSayIsNotRepeatedByWiderOnes(String cidr, String expected) {
        assertThat(ranges.overlapping(Cidr.parse(cidr)))
                .extracting(range -> range.prefix().toString())
                .containsExactly(expected.split(" "));
    }

    @Test
    void theMostSpecificRangeComesFirst() {
        assertThat(ranges.overlapping(Cidr.parse("::/0")))
                .extracting(range -> range.prefix().prefixLength())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .startsWith(128, 128);
    }

    @Test
    void aSpecialRangeNamesItsRfcs() {
        SpecialRange discovery = range("192.0.0.170/32");

        assertThat(discovery.rfcs()).containsExactly("7050", "8880");
        assertThat(discovery.note()).isEmpty();
        assertThat(range("2001::/32").note().map(ENGLISH::of))
                .hasValueSatisfying(note -> assertThat(note).contains("2001::00/64"));
    }

    @ParameterizedTest
    @CsvSource({
        "172.17.5.0/24, Docker (bridge docker0)",
        "172.20.0.0/16, Docker (further networks)",
        "172.31.0.0/16, Docker (further networks)",
        "fc00:f853:ccd:e793::/64, kind nodes",
        "10.88.1.0/24, Podman",
        "10.244.128.0/17, 'flannel, kind, minikube and Talos pods'",
        "10.97.0.0/16, kubeadm services",
        "10.42.0.0/16, k3s and RKE2 pods",
        "10.43.0.0/16, k3s and RKE2 services",
        "10.1.0.0/16, MicroK8s pods",
        "10.152.183.128/25, MicroK8s services",
        "10.233.0.0/18, Kubespray services",
        "10.233.64.0/18, Kubespray pods"
    })
    void aSiteDefaultIsNamedAndWarns(String cidr, String name) {
        assertThat(ranges.overlappingSiteDefaults(Cidr.parse(cidr)))
                .singleElement()
                .satisfies(range -> {
                    assertThat(ENGLISH.of(range.name())).isEqualTo(name);
                    assertThat(range.action()).isEqualTo(Action.WARN);
                });
    }

    @Test
    void allOwnersOfASiteDefaultAreNamed() {
        assertThat(ranges.overlappingSiteDefaults(Cidr.parse("192.168.122.0/24")))
                .extracting(range -> ENGLISH.of(range.name()))
                .containsExactly(
                        "libvirt (bridge virbr0)",
                        "Docker (further networks after 172.31)",
                        "Calico (default IPv4 pool)");
        assertThat(ranges.overlappingSiteDefaults(Cidr.parse("10.2.0.0/16"))).isEmpty();
    }

    private SpecialRange range(String prefix) {
        Cidr cidr = Cidr.parseRegistered(prefix);
        return ranges.all().stream()
                .filter(range -> range.prefix().equals(cidr))
                .findFirst()
                .orElseThrow();
    }

    /** The blocks of the same size before and after, as far as there are any. */
    private static List<Cidr> neighbours(Cidr cidr) throws UnknownHostException {
        BigInteger first =
                new BigInteger(1, InetAddress.getByName(cidr.network()).getAddress());
        BigInteger end = BigInteger.TWO.pow(cidr.family().bits());
        return Stream.of(first.subtract(cidr.addressCount()), first.add(cidr.addressCount()))
                .filter(address -> address.signum() >= 0 && address.compareTo(end) < 0)
                .map(address -> Cidr.parseRegistered(text(cidr.family(), address) + "/" + cidr.prefixLength()))
                .toList();
    }

    private static String text(Family family, BigInteger address) {
        StringBuilder text = new StringBuilder();
        int step = family == Family.IPV4 ? 8 : 16;
        for (int shift = family.bits() - step; shift >= 0; shift -= step) {
            int group = address.shiftRight(shift)
                    .and(BigInteger.ONE.shiftLeft(step).subtract(BigInteger.ONE))
                    .intValue();
            text.append(family == Family.IPV4 ? "." + group : ":" + Integer.toHexString(group));
        }
        return text.substring(1);
    }
}
