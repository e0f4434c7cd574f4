package org.calicowizard.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where ranges lie on a line. */
class AddressAxisTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # ranges                          | start width of each, in the same order
            10.244.0.0/16                     | 0 100
            10.0.0.0/17 10.0.128.0/17         | 0 50, 50 50
            10.0.0.0/17 10.1.0.0/17           | 0 48.5, 51.5 48.5
            192.168.0.0/24 10.0.0.0/8         | 74.32 25.68, 0 71.32
            10.0.0.0/32 11.0.0.0/32           | 0 48.5, 51.5 48.5
            0.0.0.0/0                         | 0 100
            10.0.0.0/16 10.0.0.0/18           | 0 100, 0 25
            10.0.0.0/16 10.0.192.0/18         | 0 100, 75 25
            10.0.0.0/16 10.0.0.0/16           | 0 100, 0 100
            10.0.0.0/8 10.0.0.0/32            | 0 100, 0 1.5
            10.0.0.0/8 10.255.255.255/32      | 0 100, 98.5 1.5
            10.0.0.0/8 10.128.0.0/32          | 0 100, 49.25 1.5
            10.0.0.0/8 10.0.0.0/9 10.0.0.0/10 | 0 100, 0 50, 0 25
            10.0.0.0/8 10.0.0.0/9 10.128.0.0/9| 0 100, 0 50, 50 50
            fd00::/48 fd00:0:0:ff00::/112     | 0 100, 98.12 1.5
            fd00::/56 fd00:1::/112            | 0 78.68, 81.68 18.32
            ::/0 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128 | 0 100, 98.5 1.5
            """)
    void aRangeLiesWhereItsAddressesDo(String ranges, String places) {
        List<Cidr> cidrs = cidrs(ranges);
        AddressAxis axis = AddressAxis.of(cidrs);
        assertThat(cidrs.stream().map(axis::place))
                .containsExactlyElementsOf(Stream.of(places.split(", *"))
                        .map(AddressAxisTest::span)
                        .toList());
    }

    @Test
    void aRangeInsideAnotherLiesAmongItsSiblingsInOrder() {
        AddressAxis axis = AddressAxis.of(cidrs("10.0.0.0/8 10.1.0.0/24 10.1.1.0/24 10.200.0.0/24"));
        AxisSpan first = axis.place(Cidr.parse("10.1.0.0/24"));
        AxisSpan second = axis.place(Cidr.parse("10.1.1.0/24"));
        assertThat(second.start()).isEqualTo(first.start() + first.width());
        assertThat(axis.place(Cidr.parse("10.200.0.0/24")).start()).isGreaterThan(70);
    }

    @Test
    void manyRangesFitOntoTheLine() {
        List<Cidr> nodes = IntStream.range(0, 64)
                .mapToObj(n -> Cidr.parse("10." + 4 * n + ".0.0/24"))
                .toList();
        AddressAxis apart = AddressAxis.of(nodes);
        assertThat(apart.outermost()).hasSize(64).allMatch(span -> span.width() > 1);
        assertThat(apart.outermost().get(63)).satisfies(AddressAxisTest::endsWithTheLine);
        AddressAxis inside = AddressAxis.of(Stream.concat(Stream.of(Cidr.parse("10.0.0.0/8")), nodes.stream())
                .toList());
        assertThat(inside.outermost()).containsExactly(new AxisSpan(0, 100));
        assertThat(nodes)
                .allSatisfy(cidr -> assertThat(inside.place(cidr).width()).isBetween(0.7, 0.8));
    }

    private static void endsWithTheLine(AxisSpan span) {
        assertThat(span.start() + span.width()).isBetween(99.9, 100.1);
    }

    private static List<Cidr> cidrs(String texts) {
        return Stream.of(texts.split(" ")).map(Cidr::parse).toList();
    }

    private static AxisSpan span(String text) {
        String[] numbers = text.strip().split(" ");
        return new AxisSpan(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }
}
