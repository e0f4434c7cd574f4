package org.calicowizard.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** What making a manifest costs, beside copying it and beside other ways to make it. */
final class RenderingFigures {

    private static final Map<String, String> TITLES = Map.of(
            "copy", "copy the bytes of a manifest",
            "render", "render from the indexed base: edits, proof, bytes",
            "generate", "the whole way from a query to the bytes",
            "check", "validation alone",
            "loadAndDumpAll", "SnakeYAML: load and dump everything",
            "loadAndDumpEdited", "SnakeYAML: load and dump the edited documents only",
            "replacePlaceholders", "`String.replace` of a placeholder for each edit",
            "fillTemplate", "Thymeleaf template in text mode");

    private final List<String> bases;
    private final int seconds;
    private final Path log;

    RenderingFigures(List<String> bases, int seconds, Path log) {
        this.bases = bases;
        this.seconds = seconds;
        this.log = log;
    }

    void addTo(Report report) throws RunnerException {
        Micro ours = Micro.run(Rendering.class, bases, seconds, log);
        Micro others = Micro.run(Rewriting.class, bases, seconds, log);
        for (String base : bases) {
            double copy = ours.time("copy", base);
            Table table = new Table(
                    "Making a manifest in memory, one thread, " + base + " base",
                    "what",
                    "time",
                    "× copy",
                    "allocated");
            List.of("copy", "render", "generate", "check").forEach(method -> row(table, ours, method, base, copy));
            List.of("loadAndDumpAll", "loadAndDumpEdited", "replacePlaceholders", "fillTemplate")
                    .forEach(method -> row(table, others, method, base, copy));
            report.add(table);
            report.add(Goal.atMost(
                    3, "rendering / copying the same bytes, " + base + " base", ours.time("render", base) / copy));
        }
    }

    private static void row(Table table, Micro micro, String method, String base, double copy) {
        double time = micro.time(method, base);
        table.row(
                TITLES.get(method),
                Table.figure(time) + " µs",
                Table.times(time / copy),
                Table.figure(micro.allocated(method, base)) + " kB");
    }
}
