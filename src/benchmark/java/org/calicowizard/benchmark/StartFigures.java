package org.calicowizard.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calicowizard.testing.Jdk;

/** Start and memory beside an application with the same starters and nothing else. */
final class StartFigures {

    private final Installation installation;

    StartFigures(Installation installation) {
        this.installation = installation;
    }

    void addTo(Report report) throws IOException {
        List<String> columns = new ArrayList<>(List.of("Java", "application", "start", "memory then"));
        Run.LOOKS.forEach(look -> columns.add("after %,d requests".formatted(look)));
        Table table = new Table("Start and memory (RSS), `" + Launch.HEAP + "`", columns.toArray(String[]::new));
        for (Launch launch : launches()) {
            Run wizard = Run.of(launch, installation.wizard(), Mixture.requests());
            Run bare = Run.of(launch, installation.bare(), List.of(Request.get("/actuator/health")));
            row(table, launch, "calico-ip-wizard", wizard);
            row(table, launch, "bare Spring Boot", bare);
            goals(report, launch, wizard, bare);
        }
        if (Jdk.of(25).isEmpty()) {
            report.lacks("There was no JDK 25; the environment variable `JAVA_HOME_25` may name one.");
        }
        report.add(table);
    }

    private static List<Launch> launches() {
        List<Launch> launches = new ArrayList<>();
        Optional<Jdk> old = Jdk.of(17);
        old.ifPresent(jdk -> launches.add(new Launch("17", jdk, false)));
        Optional<Jdk> current = Jdk.of(25);
        current.ifPresent(jdk -> launches.add(new Launch("25", jdk, false)));
        current.ifPresent(jdk -> launches.add(new Launch("25, AOT cache", jdk, true)));
        return launches;
    }

    private static void row(Table table, Launch launch, String application, Run run) {
        List<String> cells = new ArrayList<>(
                List.of(launch.title(), application, "%,d ms".formatted(run.startMillis()), shown(run.ready())));
        run.served().forEach(memory -> cells.add(shown(memory)));
        table.row(cells.toArray(String[]::new));
    }

    private static String shown(Memory memory) {
        return Table.figure(memory.megabytes()) + " MB";
    }

    private static void goals(Report report, Launch launch, Run wizard, Run bare) {
        String on = ", Java " + launch.title();
        report.add(
                Goal.atMost(1.3, "start / bare Spring Boot" + on, (double) wizard.startMillis() / bare.startMillis()));
        report.add(Goal.atMost(
                1.5,
                "memory after start / bare Spring Boot" + on,
                wizard.ready().megabytes() / bare.ready().megabytes()));
        report.add(Goal.atMost(
                1.5,
                "memory after 10,000 mixed requests / bare Spring Boot after as many" + on,
                wizard.last().megabytes() / bare.last().megabytes()));
        report.add(Goal.atMost(
                1.1,
                "memory after 10,000 mixed requests / after 2,000" + on,
                wizard.last().megabytes() / wizard.served().get(0).megabytes()));
    }
}
