package org.calicowizard.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Manifests over HTTP beside the same bytes as a static file of the same server. */
final class ManifestFigures {

    private static final String PACKED_BY_TOMCAT = ".txt";
    private static final String PATH = "/api/v1/manifest?";

    private final Server server;
    private final Path files;
    private final SideBySide measuring;

    /** Static files of the server are in this directory. */
    ManifestFigures(Server server, Path files, int seconds) {
        this.server = server;
        this.files = files;
        this.measuring = new SideBySide(server, seconds);
    }

    /** The server's processor time for one manifest of answers that all differ, in milliseconds. */
    double addTo(Report report, String base) throws IOException {
        List<Request> all = ManyAnswers.queries(base).stream()
                .map(query -> Request.get(PATH + query))
                .toList();
        String name = base + PACKED_BY_TOMCAT;
        save(all.get(1), name);
        Scenario file = Scenario.of("static file", Request.get("/" + name));
        Scenario one = Scenario.of("manifest, one link", all.get(1));
        Scenario many = new Scenario("manifest, answers that all differ", all);
        List<Scenario> plain = List.of(file, one, many);
        List<Scenario> zipped = plain.stream().map(Scenario::zipped).toList();
        Map<Scenario, LoadResult> results =
                measuring.measure(Stream.concat(plain.stream(), zipped.stream()).toList());
        report.add(SideBySide.table(
                "GET " + PATH.replace("?", "") + ", " + base + " base, " + Load.CONNECTIONS + " connections", results));
        plain.stream().skip(1).forEach(made -> report.add(goal(made, file, base + " base", results)));
        zipped.stream()
                .skip(1)
                .forEach(
                        made -> report.add(goal(made, file.zipped(), base + " base, clients that take gzip", results)));
        return results.get(many).cpuMillis();
    }

    private static Goal goal(Scenario made, Scenario file, String which, Map<Scenario, LoadResult> results) {
        return Goal.atLeast(
                0.8,
                "answers/s: " + made.title() + " / static file, " + which,
                results.get(made).perSecond() / results.get(file).perSecond());
    }

    private void save(Request request, String name) throws IOException {
        try (Connection connection = Connection.to(server.port());
                var file = Files.newOutputStream(files.resolve(name))) {
            connection.send(request, file);
        }
    }
}
