package org.calicowizard.artifact.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.Shell;
import org.yaml.snakeyaml.Yaml;

/**
 * A row of {@code verify/clusters.yaml}.
 *
 * @param name what is special about it
 * @param row its own fields, and what it has of the cluster that it is like
 */
record FakeCluster(String name, Map<String, Object> row) {

    static List<FakeCluster> all() {
        Map<String, FakeCluster> clusters = new LinkedHashMap<>();
        try (InputStream in = FakeCluster.class.getResourceAsStream("/verify/clusters.yaml")) {
            List<Map<String, Object>> rows = new Yaml().load(in);
            for (Map<String, Object> row : rows) {
                FakeCluster parent = clusters.get(row.get("like"));
                FakeCluster cluster =
                        new FakeCluster((String) row.get("name"), parent == null ? row : parent.with(row));
                clusters.put(cluster.name(), cluster);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(clusters.values());
    }

    static FakeCluster named(String name) {
        return all().stream()
                .filter(cluster -> cluster.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether its manifest is at hand. */
    boolean isThere() {
        return !row.containsKey("official") || OfficialManifests.directory().isPresent();
    }

    String answers() {
        return (String) row.get("answers");
    }

    @SuppressWarnings("unchecked")
    List<String> options() {
        return (List<String>) row.getOrDefault("options", List.of());
    }

    Map<String, String> texts(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(row, field).forEach((key, value) -> texts.put(key, value.toString()));
        return texts;
    }

    /** Puts the commands into a folder bin and what they say into a folder answers. */
    void build(Path directory) throws IOException {
        Path answers = Files.createDirectories(directory.resolve("answers"));
        for (Map.Entry<String, String> answer : texts("says").entrySet()) {
            boolean other = answer.getKey().startsWith("calicoctl ");
            String file = (other ? "" : "kubectl ") + answer.getKey().replace('/', '%');
            Files.writeString(answers.resolve(file), answer.getValue() + "\n");
        }
        Path bin = Files.createDirectories(directory.resolve("bin"));
        command(bin.resolve("kubectl"));
        if (row.containsKey("calicoctl")) {
            command(bin.resolve("calicoctl"));
        }
    }

    /** Runs a script, whose process id the commands can read. */
    Shell.Result run(Shell shell, Path directory, Path script, List<String> options)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", "echo $$ >\"$FAKE/pid\"; exec \"$@\"", "sh"));
        line.addAll(shell.command());
        line.add(script.toString());
        line.addAll(options);
        Map<String, String> environment = Map.of("FAKE", directory.toString());
        return shell.run(directory, line, environment, List.of("cat", "date", "grep", "rm", "sed", "tr"));
    }

    @Override
    public String toString() {
        return name;
    }

    private static void command(Path path) throws IOException {
        try (InputStream in = FakeCluster.class.getResourceAsStream("/verify/kubectl.sh")) {
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new LinkedHashMap<>(row);
        all.remove("found");
        all.putAll(own);
        Map<String, Object> says = new LinkedHashMap<>(map(row, "says"));
        says.putAll(map(own, "says"));
        all.put("says", says);
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> row, String field) {
        return (Map<String, Object>) row.getOrDefault(field, Map.of());
    }
}
