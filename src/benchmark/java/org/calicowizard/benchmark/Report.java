package org.calicowizard.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figures of one run, as a Markdown file. */
final class Report {

    private final List<Goal> goals = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<String> absences = new ArrayList<>();

    void add(Table table) {
        tables.add(table);
        System.out.println(table);
    }

    void add(Goal goal) {
        goals.add(goal);
    }

    /** Says what could not be measured, and why. */
    void lacks(String absence) {
        absences.add(absence);
    }

    void write(Path file) throws IOException {
        Table aims = new Table("Goals", "what is compared", "goal", "measured", "");
        goals.forEach(goal -> aims.row(goal.text(), goal.aim(), Table.times(goal.ratio()), goal.verdict()));
        List<String> parts = new ArrayList<>();
        parts.add("# Benchmark\n");
        parts.add("Written by `mvn -Pbenchmark verify`, all in one run.\n");
        parts.add(Machine.description() + "\n");
        absences.forEach(absence -> parts.add(absence + "\n"));
        parts.add(aims.toString());
        tables.forEach(table -> parts.add(table.toString()));
        Files.writeString(file, String.join("\n", parts));
    }
}
