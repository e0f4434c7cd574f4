package org.calicowizard.address;

import java.util.Comparator;
import java.util.List;
import org.calicowizard.text.DataFile;

/** The special-purpose ranges of both families, and the ranges that common software takes by default. */
public final class SpecialRanges {

    private static final Comparator<SpecialRange> MOST_SPECIFIC_FIRST = Comparator.comparing(
                    (SpecialRange range) -> range.prefix().prefixLength())
            .reversed()
            .thenComparing(SpecialRange::prefix);

    private final List<SpecialRange> ranges;
    private final List<SpecialRange> siteDefaults;

    SpecialRanges(List<SpecialRange> ranges, List<SpecialRange> siteDefaults) {
        this.ranges = ranges.stream().sorted(MOST_SPECIFIC_FIRST).toList();
        this.siteDefaults = siteDefaults.stream().sorted(MOST_SPECIFIC_FIRST).toList();
    }

    /**
     * Reads the ranges from the class path.
     *
     * @throws IllegalStateException if the data file has an unknown key or a bad value, naming both
     */
    public static SpecialRanges load() {
        return new SpecialRangesFile(DataFile.open("/address/special-ranges.yaml")).read();
    }

    /**
     * The ranges that the CIDR touches, most specific first. A range is left out where a more specific one in the
     * result says at least as much: one that holds the whole CIDR, or one that is at least as severe.
     */
    public List<SpecialRange> overlapping(Cidr cidr) {
        List<SpecialRange> touched = touching(ranges, cidr);
        return touched.stream()
                .filter(range -> touched.stream().noneMatch(other -> outweighs(other, range, cidr)))
                .toList();
    }

    /** The default ranges of common software that the CIDR touches, most specific first; all of them warn. */
    public List<SpecialRange> overlappingSiteDefaults(Cidr cidr) {
        return touching(siteDefaults, cidr);
    }

    /** All special-purpose ranges, most specific first. */
    public List<SpecialRange> all() {
        return ranges;
    }

    /** All default ranges of common software, most specific first. */
    public List<SpecialRange> allSiteDefaults() {
        return siteDefaults;
    }

    private static List<SpecialRange> touching(List<SpecialRange> ranges, Cidr cidr) {
        return ranges.stream().filter(range -> range.prefix().overlaps(cidr)).toList();
    }

    private static boolean outweighs(SpecialRange specific, SpecialRange general, Cidr cidr) {
        boolean nested = general.prefix().contains(specific.prefix())
                && !general.prefix().equals(specific.prefix());
        return nested && (specific.prefix().contains(cidr) || specific.action().compareTo(general.action()) >= 0);
    }
}
