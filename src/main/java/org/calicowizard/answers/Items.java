package org.calicowizard.answers;

import java.util.List;
import java.util.stream.Stream;

/**
 * The items of a list, comma-separated or repeated. They are counted before any is taken out, since one text may hold a
 * million.
 *
 * @param count how many were given
 * @param first those that are to be read, trimmed: all, or as many as there may be
 */
record Items(long count, List<String> first) {

    private static final char SEPARATOR = ',';

    static Items of(List<String> values, int most) {
        long count = values.stream()
                .mapToLong(
                        value -> 1 + value.chars().filter(c -> c == SEPARATOR).count())
                .sum();
        List<String> first = values.stream()
                .flatMap(value -> Stream.of(value.split(String.valueOf(SEPARATOR), Math.max(most, 1) + 1)))
                .limit(most)
                .map(String::trim)
                .toList();
        return new Items(count, first);
    }

    boolean areMoreThan(int most) {
        return count > most;
    }
}
