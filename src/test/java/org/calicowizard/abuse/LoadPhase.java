package org.calicowizard.abuse;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of a time of load.
 *
 * @param name what was offered
 * @param time how long it took
 * @param statuses how many requests were answered with each status
 * @param health how many questions after health were answered with each status
 * @param micros how long each request took, from when it was due, in microseconds and order
 */
record LoadPhase(
        String name, Duration time, Map<Integer, Integer> statuses, Map<Integer, Integer> health, List<Long> micros) {

    static final List<String> HEADER = List.of(
            "| load | requests a second | answers | health | p50 ms | p99 ms |", "|---|---:|---|---|---:|---:|");

    int rate() {
        return (int) (micros.size() * 1000L / time.toMillis());
    }

    /** In microseconds. */
    long percentile(int percent) {
        return micros.get(Math.min(micros.size() * percent / 100, micros.size() - 1));
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %.1f | %.1f |",
                name,
                rate(),
                counts(statuses),
                counts(health),
                percentile(50) / 1000.0,
                percentile(99) / 1000.0);
    }

    private static String counts(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
