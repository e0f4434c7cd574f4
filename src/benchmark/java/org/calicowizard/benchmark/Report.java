package org.calicowizard.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of one run, as a Markdown file. */
final class Report {

    private final List<Goal> goals = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    void add(Table table) {
        tables.add(table);
        System.out.println(table);
    }

    void add(Goal goal) {
        goals.add(goal);
    }

    void write(Path file) throws IOException {
        Table aims = new Table("Goals", "what is compared", "goal", "measured", "");
        goals.forEach(goal -> aims.row(goal.text(), goal.aim(), Table.times(goal.ratio()), goal.verdict()));
        Files.writeString(
                file,
                "# Benchmark\n\nWritten by `mvn -Pbenchmark verify`, all in one run.\n\n" + Machine.description()
                        + "\n\n"
                        + aims + "\n"
                        + tables.stream().map(Table::toString).collect(Collectors.joining("\n")));
    }
}
