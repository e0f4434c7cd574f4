package org.calicowizard.release;

import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** One bound of a range of versions, such as {@code >=v3.29.0}. */
record VersionBound(Comparison comparison, CalicoVersion version) {

    /** The longer symbols stand first, because a shorter one is the beginning of a longer one. */
    enum Comparison {
        AT_LEAST(">=", order -> order >= 0),
        AT_MOST("<=", order -> order <= 0),
        AFTER(">", order -> order > 0),
        BEFORE("<", order -> order < 0),
        EXACTLY("=", order -> order == 0);

        private final String symbol;
        private final IntPredicate holds;

        Comparison(String symbol, IntPredicate holds) {
            this.symbol = symbol;
            this.holds = holds;
        }
    }

    static VersionBound parse(String text) {
        Comparison comparison = Stream.of(Comparison.values())
                .filter(candidate -> text.startsWith(candidate.symbol))
                .findFirst()
                .orElseThrow(() -> new VersionFormatException(
                        text, "is no bound of versions; write one such as >=v3.29.0 or <v3.29.8"));
        return new VersionBound(comparison, CalicoVersion.parse(text.substring(comparison.symbol.length())));
    }

    boolean admits(CalicoVersion candidate) {
        return comparison.holds.test(candidate.compareTo(version));
    }

    @Override
    public String toString() {
        return comparison.symbol + version;
    }
}
