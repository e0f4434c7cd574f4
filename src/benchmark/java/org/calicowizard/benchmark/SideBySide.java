package org.calicowizard.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures scenarios by turns, so that what disturbs the machine for a while disturbs all of them. */
final class SideBySide {

    private static final int ROUNDS = 3;

    private final Server server;
    private final int seconds;

    SideBySide(Server server, int seconds) {
        this.server = server;
        this.seconds = seconds;
    }

    /** Of each the round of middling throughput, after one to warm up. */
    Map<Scenario, LoadResult> measure(List<Scenario> scenarios) throws IOException {
        Map<Scenario, List<LoadResult>> all = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            load(scenario);
            all.put(scenario, new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Scenario scenario : scenarios) {
                all.get(scenario).add(load(scenario));
            }
        }
        Map<Scenario, LoadResult> middling = new LinkedHashMap<>();
        all.forEach((scenario, rounds) -> middling.put(
                scenario,
                rounds.stream()
                        .sorted(Comparator.comparing(LoadResult::perSecond))
                        .toList()
                        .get(ROUNDS / 2)));
        return middling;
    }

    /** A table of what was measured. */
    static Table table(String title, Map<Scenario, LoadResult> results) {
        Table table = new Table(
                title, "what", "coding", "answers/s", "p50", "p99", "server's processor time", "client's", "body");
        results.forEach((scenario, result) -> table.row(
                scenario.title(),
                result.coding().isEmpty() ? "none" : result.coding(),
                Table.figure(result.perSecond()),
                Table.figure(result.percentile(50)) + " ms",
                Table.figure(result.percentile(99)) + " ms",
                Table.figure(result.cpuMillis()) + " ms",
                Table.figure(result.ownMillis()) + " ms",
                Table.figure(result.kilobytes()) + " kB"));
        return table;
    }

    private LoadResult load(Scenario scenario) throws IOException {
        Duration time = Duration.ofMillis(1000L * seconds / ROUNDS);
        return new Load(server, scenario.requests()).during(time);
    }
}
