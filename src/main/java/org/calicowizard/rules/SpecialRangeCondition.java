package org.calicowizard.rules;

import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.address.Action;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.address.SpecialRange;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;

/** Pod and service CIDRs in ranges that mean something else. */
final class SpecialRangeCondition implements Condition {

    /** 10.0.0.0/8, RFC 1918. */
    private static final int WIDEST_IPV4 = 8;

    /** fc00::/7, RFC 4193. */
    private static final int WIDEST_IPV6 = 7;

    private final SpecialRanges ranges;
    private final Installers installers;

    SpecialRangeCondition(SpecialRanges ranges, Installers installers) {
        this.ranges = ranges;
        this.installers = installers;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return Stream.concat(
                problems("podCidrs", answers.podCidrs()), problems("serviceCidrs", answers.serviceCidrs()));
    }

    private Stream<Problem> problems(String field, List<Cidr> cidrs) {
        return cidrs.stream()
                .flatMap(cidr -> isTooWide(cidr)
                        ? Stream.of(Problem.in(field, "range-too-wide", cidr))
                        : Stream.concat(special(field, cidr), siteDefaults(field, cidr)));
    }

    /** Wider than every range for private use: to name each special one that it covers would help nobody. */
    private static boolean isTooWide(Cidr cidr) {
        return cidr.prefixLength() < widest(cidr);
    }

    private static int widest(Cidr cidr) {
        return cidr.family() == Family.IPV4 ? WIDEST_IPV4 : WIDEST_IPV6;
    }

    private Stream<Problem> special(String field, Cidr cidr) {
        return ranges.overlapping(cidr).stream()
                .filter(range -> range.action() != Action.FINE)
                .map(range -> Problem.in(field, rule(range), cidr, range.name(), range.prefix(), note(range)));
    }

    private static Object note(SpecialRange range) {
        return range.note()
                .<Object>map(note -> Message.of("address.note.further", note))
                .orElse("");
    }

    private static String rule(SpecialRange range) {
        return range.action() == Action.REFUSE ? "special-range-refused" : "special-range-warned";
    }

    /** The default of another cluster's pods or services is no network of these hosts. */
    private Stream<Problem> siteDefaults(String field, Cidr cidr) {
        return ranges.overlappingSiteDefaults(cidr).stream()
                .filter(range -> !installers.isClusterDefault(range.prefix()))
                .map(range -> Problem.in(field, "site-default", cidr, range.name(), range.prefix()));
    }
}
