package org.calicowizard.address;

import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * Where ranges of one family lie on a line from the lowest address to the highest, so that a /8 and a /26 can be seen
 * side by side. Of ranges that lie apart, each doubling adds the same width, and gaps between them are cut short. A
 * range inside another is as wide as its share of that, but never too thin to be seen, and lies where its addresses do:
 * at the same edge, or as far from both as there are free addresses beside it.
 */
public final class AddressAxis {

    private static final double LENGTH = 100;

    /** A gap is seen, but takes no more than a third of the line with all the others. */
    private static final double WIDEST_GAP = 3;

    private static final double WIDEST_GAPS = 30;

    /** A range inside another is at least that wide, as long as half of the other can still be seen beside all such. */
    private static final double THINNEST = 1.5;

    private final Map<Cidr, AxisSpan> spans = new LinkedHashMap<>();
    private final List<Cidr> outermost;
    private final double unit;

    private AddressAxis(List<Cidr> ranges) {
        this.outermost = outermost(ranges);
        long gaps = outermost.stream().filter(range -> gapBefore(range)).count();
        double gap = gaps == 0 ? 0 : Math.min(WIDEST_GAP, WIDEST_GAPS / gaps);
        this.unit = (LENGTH - gaps * gap)
                / outermost.stream().mapToInt(AddressAxis::doublings).sum();
        double start = 0;
        for (Cidr range : outermost) {
            start += gapBefore(range) ? gap : 0;
            place(range, new AxisSpan(start, unit * doublings(range)), ranges);
            start += unit * doublings(range);
        }
    }

    /**
     * A line that just holds these ranges.
     *
     * @param ranges the ranges, all of one family, in any order; the same may come twice
     * @return the line
     */
    public static AddressAxis of(Collection<Cidr> ranges) {
        return new AddressAxis(ranges.stream().distinct().sorted().toList());
    }

    /**
     * The place of a range.
     *
     * @param range one of the ranges
     * @return where it lies
     */
    public AxisSpan place(Cidr range) {
        return Objects.requireNonNull(spans.get(range), range::toString);
    }

    /** The places of the ranges that lie in no other, from low to high. */
    public List<AxisSpan> outermost() {
        return outermost.stream().map(this::place).toList();
    }

    private void place(Cidr range, AxisSpan span, List<Cidr> ranges) {
        spans.put(range, span);
        List<Cidr> inside = ranges.stream()
                .filter(other -> range.contains(other) && !range.equals(other))
                .toList();
        List<Cidr> parts = outermost(inside);
        double thinnest = Math.min(THINNEST, span.width() / 2 / Math.max(1, parts.size()));
        double[] widths = parts.stream()
                .mapToDouble(
                        part -> Math.max(thinnest, span.width() * share(part.addressCount(), range.addressCount())))
                .toArray();
        double squeeze = Math.min(
                1, span.width() / Math.max(thinnest, DoubleStream.of(widths).sum()));
        double spare = span.width() - squeeze * DoubleStream.of(widths).sum();
        double start = span.start();
        for (int i = 0; i < parts.size(); i++) {
            place(parts.get(i), new AxisSpan(start + spare * freeBefore(range, parts, i), widths[i] * squeeze), inside);
            start += widths[i] * squeeze;
        }
    }

    /** The share of the range's free addresses that come before this part. */
    private static double freeBefore(Cidr range, List<Cidr> parts, int place) {
        BigInteger free = range.addressCount().subtract(count(parts));
        BigInteger before = parts.get(place).value().subtract(range.value()).subtract(count(parts.subList(0, place)));
        return free.signum() == 0 ? 0 : share(before, free);
    }

    private static double share(BigInteger part, BigInteger whole) {
        return part.doubleValue() / whole.doubleValue();
    }

    private static BigInteger count(List<Cidr> parts) {
        return parts.stream().map(Cidr::addressCount).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<Cidr> outermost(List<Cidr> ranges) {
        return ranges.stream()
                .filter(range -> ranges.stream().noneMatch(other -> other.contains(range) && !other.equals(range)))
                .toList();
    }

    private boolean gapBefore(Cidr range) {
        int place = outermost.indexOf(range);
        return place > 0 && !outermost.get(place - 1).end().equals(range.value());
    }

    /** How often a single address is doubled to make the range, and once for that address itself. */
    private static int doublings(Cidr range) {
        return range.family().bits() - range.prefixLength() + 1;
    }
}
