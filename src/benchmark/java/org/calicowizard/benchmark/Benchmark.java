package org.calicowizard.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calicowizard.testing.Jdk;
import org.calicowizard.testing.OfficialManifests;
import org.openjdk.jmh.runner.RunnerException;
import org.springframework.util.FileSystemUtils;

/** Measures everything in one run. */
public final class Benchmark {

    private final Path results;
    private final int seconds;
    private final Path directory;
    private final Installation installation;
    private final List<String> bases;
    private final Report report = new Report();

    private Benchmark(Path packaged, Path results, int seconds) throws IOException {
        this.results = results;
        this.seconds = seconds;
        this.directory = packaged.resolveSibling("benchmark");
        FileSystemUtils.deleteRecursively(directory);
        Files.createDirectories(directory);
        this.installation = Installation.of(packaged, directory.resolve("installed"));
        this.bases = OfficialManifests.directory().isPresent() ? List.of("builtin", "official") : List.of("builtin");
    }

    /**
     * Measures.
     *
     * @param args the packaged application, the file to write, and the seconds that each measurement takes
     */
    public static void main(String[] args) throws IOException, RunnerException {
        new Benchmark(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2])).run();
    }

    private void run() throws IOException, RunnerException {
        new RenderingFigures(bases, seconds, directory.resolve("jmh.log")).addTo(report);
        Path files = Files.createDirectory(directory.resolve("static"));
        try (Server server = Server.start(Jdk.running(), List.of(), installation.wizard(), settings(files))) {
            ManifestFigures manifests = new ManifestFigures(server, files, seconds);
            double processor = 0;
            for (String base : bases) {
                processor = manifests.addTo(report, base);
            }
            if (bases.contains("official")) {
                Path folder = Files.createDirectory(directory.resolve("kustomize"));
                new KustomizeFigures(server, folder).addTo(report, processor);
            } else {
                report.lacks("There were no official manifests: set `calico.manifests.directory`.");
            }
            new PageFigures(server, seconds).addTo(report);
        }
        new StartFigures(installation).addTo(report);
        report.write(results);
    }

    private static List<String> settings(Path files) {
        List<String> settings = new ArrayList<>();
        settings.add("spring.web.resources.static-locations=classpath:/static/," + files.toUri());
        settings.add(Server.ONE_CLIENT);
        OfficialManifests.directory()
                .ifPresent(official -> settings.add("calico.manifests.directory=" + official.toAbsolutePath()));
        return settings;
    }
}
