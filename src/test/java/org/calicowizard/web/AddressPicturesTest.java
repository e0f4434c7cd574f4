package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calicowizard.address.AxisSpan;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.Queries;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.rules.AddressPlans;
import org.calicowizard.rules.Installers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the picture of the address plan shows. */
class AddressPicturesTest {

    private static final CalicoReleases RELEASES = CalicoReleases.load();
    private static final AnswersReader READER = new AnswersReader(RELEASES);
    private static final AddressPictures PICTURES =
            new AddressPictures(new AddressPlans(Installers.load()), READER, new Tidy(new Questions(RELEASES)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ipFamily=ipv4&podCidrs=10.244.0.0/16                       | pods 10.244.0.0/16 services 10.96.0.0/12 assumed
            ipFamily=ipv4&installer=k3s                                | services 10.43.0.0/16 assumed
            ipFamily=ipv4&installer=other&podCidrs=10.244.0.0/16       | pods 10.244.0.0/16
            ipFamily=ipv4&serviceCidrs=&podCidrs=                      | services 10.96.0.0/12 assumed
            ipFamily=ipv4&serviceCidrs=10.9.0.0/16                     | services 10.9.0.0/16
            ipFamily=ipv4&serviceCidrs=10.9.0.0/33&nodeCidrs=10.0.0.0/24| nodes 10.0.0.0/24
            ipFamily=ipv4&installer=other&nodeCidrs=x,10.0.0.0/24,10.0.1|nodes 10.0.0.0/24
            ipFamily=ipv4&installer=other&nodeCidrs=10.0.2.0/24, 10.0.0.0 / 24 |nodes 10.0.0.0/24 nodes 10.0.2.0/24
            ipFamily=ipv4&installer=other&podCidrs=10.0.0.7/24&nodes=x |pods 10.0.0.0/24
            ipFamily=ipv6&podCidrs=fd00:1::/56&nodeCidrs=10.0.0.0/24   | pods fd00:1::/56
            """)
    void whatCanBeReadIsDrawn(String query, String ranges) {
        AddressPicture picture = picture(query);
        assertThat(picture.families()).hasSize(1);
        assertThat(picture.families().get(0).ranges().stream()
                        .map(bar -> bar.role() + " " + bar.cidr() + (bar.assumed() ? " assumed" : ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ranges.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "podCidrs=10.244.0.0/16",
                "ipFamily=ipv5&podCidrs=10.244.0.0/16",
                "ipFamily=ipv6",
                "ipFamily=ipv4&serviceCidrs=no",
                "ipFamily=dual&installer=other&podCidrs=10.0.0.0/99",
            })
    void withoutAnyRangeThereIsNothingToDraw(String query) {
        assertThat(picture(query).isEmpty()).isTrue();
    }

    @Test
    void aFamilyWithoutRangesKeepsItsPlace() {
        AddressPicture picture = picture("ipFamily=dual&podCidrs=10.244.0.0/16");
        assertThat(picture.isEmpty()).isFalse();
        assertThat(picture.installer()).isEqualTo("kubeadm");
        assertThat(picture.families()).extracting(FamilyPicture::name).containsExactly("ipv4", "ipv6");
        assertThat(picture.families().get(1).ranges()).isEmpty();
        assertThat(picture.families().get(1).rooms()).isEmpty();
    }

    @Test
    void anOverlapIsToldOfBothRangesAtItsPlace() {
        List<RangeBar> bars = family(
                        "ipFamily=ipv4&podCidrs=10.0.0.0/8&serviceCidrs=10.192.0.0/10&nodeCidrs=11.0.0.0/8")
                .ranges();
        assertThat(bars.get(0).shared())
                .containsExactly(
                        new RangeBar.Shared("services", "10.192.0.0/10", "10.192.0.0/10", new AxisSpan(37.5, 12.5)));
        assertThat(bars.get(1).shared())
                .containsExactly(new RangeBar.Shared("pods", "10.0.0.0/8", "10.192.0.0/10", new AxisSpan(37.5, 12.5)));
        assertThat(bars).extracting(RangeBar::isFaulty).containsExactly(true, true, false);
        assertThat(bars).extracting(RangeBar::span).contains(new AxisSpan(0, 50), new AxisSpan(50, 50));
    }

    @Test
    void anOverlapWithADefaultIsShownToo() {
        assertThat(family("ipFamily=ipv4&podCidrs=10.96.0.0/16").ranges())
                .extracting(RangeBar::isFaulty)
                .containsExactly(true, true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # query                                    | most bound by  others used lacking share
            podCidrs=10.244.0.0/16                     | 256  node-mask 253    1.17 0       0.6%
            podCidrs=10.244.0.0/16&nodes=256           | 256  node-mask 0      100  0       50%
            podCidrs=10.244.0.0/24&nodes=4             | 1    node-mask 3      25   75      200%
            podCidrs=10.244.0.0/27                     | 0    node-mask 3      0    100     –
            podCidrs=10.244.0.0/16&installer=other     | 512  blocks    509    0.59 0       0.6%
            podCidrs=10.0.0.0/8&installer=other        | 5,000 tested   4,997  0.06 0       <_0.1%
            podCidrs=fd12::/56&ipFamily=ipv6           | 256  node-mask 253    1.17 0       <_0.1%
            """)
    void theRoomIsThatOfThePlan(String query, String expected) {
        String whole = query.contains("ipFamily") ? query : "ipFamily=ipv4&" + query;
        RoomBar room = family(whole).rooms().get(0);
        assertThat(List.of(
                        room.most(),
                        room.boundBy(),
                        room.others(),
                        percent(room.used()),
                        percent(room.lacking()),
                        room.pool().share().replace(' ', '_')))
                .containsExactly(expected.strip().split(" +"));
        assertThat(room.enough()).isEqualTo(room.lacking().width() == 0);
    }

    @Test
    void numbersAreWrittenInFull() {
        FamilyPicture family =
                family("ipFamily=ipv6&installer=other&podCidrs=fd12:3456:789a::/48&nodes=300&nodeCidrs=2001:db8::/32");
        RangeBar pods = family.ranges().get(0);
        assertThat(pods.addresses()).isEqualTo("1,208,925,819,614,629,174,706,176");
        assertThat(pods.last()).isEqualTo("fd12:3456:789a:ffff:ffff:ffff:ffff:ffff");
        assertThat(family.ranges().get(1).addresses()).isEqualTo("79,228,162,514,264,337,593,543,950,336");
        RoomBar.Pool pool = family.rooms().get(0).pool();
        assertThat(pool.blocks()).isEqualTo("18,889,465,931,478,580,854,784");
        assertThat(pool.blocksPlanned()).isEqualTo("600");
        assertThat(pool.blocksSpare()).isEqualTo("18,889,465,931,478,580,854,184");
        assertThat(pool.maxPods()).isEqualTo("1,208,925,819,614,629,174,705,876");
        assertThat(family.rooms().get(0).limits()).extracting(RoomBar.Limit::by).containsExactly("blocks", "tested");
    }

    private static String percent(AxisSpan span) {
        return String.valueOf(span.width()).replaceAll("\\.0$", "");
    }

    private static FamilyPicture family(String query) {
        return picture(query).families().get(0);
    }

    private static AddressPicture picture(String query) {
        return PICTURES.of(Given.of(new State(Queries.raw(query), false, Optional.empty()), READER), Locale.ENGLISH);
    }
}
