package org.calicowizard.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.CidrFormatException;
import org.calicowizard.answers.RawAnswers;

/** Leaves out the ranges that cannot be read, so that the others can be drawn. */
final class ReadableRanges {

    private static final List<String> KEYS = List.of("podCidrs", "serviceCidrs", "nodeCidrs");

    private ReadableRanges() {}

    static State of(State state) {
        Map<String, List<String>> values = new LinkedHashMap<>(state.raw().values());
        KEYS.forEach(key -> values.computeIfPresent(key, (same, texts) -> readable(texts)));
        values.values().removeIf(texts -> texts.equals(List.of("")));
        return state.with(new RawAnswers(values));
    }

    private static List<String> readable(List<String> texts) {
        return List.of(texts.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .filter(ReadableRanges::isRange)
                .collect(Collectors.joining(",")));
    }

    private static boolean isRange(String text) {
        try {
            Cidr.parse(text);
            return true;
        } catch (CidrFormatException e) {
            return false;
        }
    }
}
