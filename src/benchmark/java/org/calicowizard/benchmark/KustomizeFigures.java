package org.calicowizard.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.calicowizard.testing.OfficialManifests;

/** The processor time of {@code kubectl kustomize} for the same edits of the official manifest. */
final class KustomizeFigures {

    private static final int RUNS = 5;
    private static final Pattern ADDRESS = Pattern.compile("https://\\S+\\.yaml");

    /** What POSIX prints of a shell's children: user and system time, in minutes and seconds. */
    private static final Pattern CHILDREN = Pattern.compile("(?s)(\\d+)m([\\d.]+)s\\s+(\\d+)m([\\d.]+)s\\s*$");

    private final Server server;
    private final Path directory;

    KustomizeFigures(Server server, Path directory) {
        this.server = server;
        this.directory = directory;
    }

    /** Compares with our own time for one manifest, in milliseconds. */
    void addTo(Report report, double ours) throws IOException {
        Table table = new Table("Processor time for one manifest, official base", "what", "time", "× ours");
        table.row(
                "calico-ip-wizard, answers that all differ, HTTP included", Table.figure(ours) + " ms", Table.times(1));
        if (isThere()) {
            double theirs = millis(prepare());
            table.row("`kubectl kustomize`, a process each", Table.figure(theirs) + " ms", Table.times(theirs / ours));
            report.add(Goal.atLeast(1000, "processor time: kubectl kustomize / one manifest", theirs / ours));
        } else {
            report.lacks("There was no kubectl.");
        }
        report.add(table);
    }

    private static boolean isThere() {
        try {
            Commands.run(List.of("kubectl", "version", "--client"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path prepare() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (Connection connection = Connection.to(server.port())) {
            String query = ManyAnswers.queries("official").get(1);
            connection.send(Request.get("/api/v1/kustomize?" + query), zip);
        }
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                Path file = directory.resolve(Path.of(entry.getName()).getFileName());
                String text = new String(files.readAllBytes(), StandardCharsets.UTF_8);
                Files.writeString(file, ADDRESS.matcher(text).replaceAll("calico.yaml"));
            }
        }
        Files.writeString(directory.resolve("calico.yaml"), OfficialManifests.text("v3.32.1", "calico.yaml"));
        return directory;
    }

    private static double millis(Path folder) throws IOException {
        String once = "kubectl kustomize '" + folder + "' >/dev/null || exit 1; ";
        Matcher times = CHILDREN.matcher(Commands.run(List.of("sh", "-c", once.repeat(RUNS) + "times")));
        if (!times.find()) {
            throw new IOException("no times");
        }
        double user = 60 * Double.parseDouble(times.group(1)) + Double.parseDouble(times.group(2));
        double system = 60 * Double.parseDouble(times.group(3)) + Double.parseDouble(times.group(4));
        return 1000 * (user + system) / RUNS;
    }
}
