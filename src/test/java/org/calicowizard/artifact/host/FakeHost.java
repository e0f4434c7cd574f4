package org.calicowizard.artifact.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.calicowizard.testing.Shell;
import org.calicowizard.text.ShellWord;
import org.yaml.snakeyaml.Yaml;

/**
 * A row of {@code preflight/hosts.yaml}.
 *
 * @param name what is special about it
 * @param row its own fields and those of the host that it is like
 */
record FakeHost(String name, Map<String, Object> row) {

    private static final List<String> INHERITED = List.of("files", "commands");

    static List<FakeHost> all() {
        Map<String, FakeHost> hosts = new LinkedHashMap<>();
        try (InputStream in = FakeHost.class.getResourceAsStream("/preflight/hosts.yaml")) {
            List<Map<String, Object>> rows = new Yaml().load(in);
            for (Map<String, Object> row : rows) {
                FakeHost parent = hosts.get(row.get("like"));
                FakeHost host = new FakeHost((String) row.get("name"), parent == null ? row : parent.with(row));
                hosts.put(host.name(), host);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(hosts.values());
    }

    String answers() {
        return (String) row.get("answers");
    }

    Map<String, String> texts(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(row, field).forEach((key, value) -> {
            if (value != null) {
                texts.put(key, value.toString());
            }
        });
        return texts;
    }

    @SuppressWarnings("unchecked")
    List<String> options() {
        return (List<String>) row.get("options");
    }

    /** Builds the host below the directory: its files in root, its commands in bin. */
    void build(Path directory) throws IOException {
        for (Map.Entry<String, String> file : texts("files").entrySet()) {
            Path path = directory.resolve("root" + file.getKey());
            if (file.getKey().endsWith("/")) {
                Files.createDirectories(path);
            } else {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue() + "\n");
            }
        }
        Map<String, String> scripts = new TreeMap<>();
        Stream.of("ip", "systemctl", "nft", "ping", "curl", "getent", "timedatectl", "id")
                .forEach(command -> scripts.put(command, ""));
        texts("commands")
                .forEach((line, output) -> scripts.merge(
                        line.substring(0, line.indexOf(' ')),
                        branch(line.substring(line.indexOf(' ') + 1), output),
                        String::concat));
        Files.createDirectories(directory.resolve("bin"));
        for (Map.Entry<String, String> script : scripts.entrySet()) {
            Path path = directory.resolve("bin/" + script.getKey());
            // What a host does not know of, such as most routes and services, is empty or fails.
            String otherwise = script.getKey().equals("ip") ? "exit 0" : "exit 3";
            Shell.program(
                    path,
                    "echo " + script.getKey() + " \"$*\" >>" + ShellWord.of(directory + "/calls") + "\ncase \"$*\" in\n"
                            + script.getValue() + "esac\n" + otherwise);
        }
    }

    Shell.Result run(Shell shell, Path directory, Path script, String... more)
            throws IOException, InterruptedException {
        List<String> line = shell.command();
        line.add(script.toString());
        line.addAll(options());
        line.addAll(List.of(more));
        Path home = directory.resolve("home");
        Map<String, String> environment = new LinkedHashMap<>(texts("environment"));
        environment.put("PREFLIGHT_ROOT", directory.resolve("root").toString());
        environment.put("HOME", home.toString());
        environment.put("TMPDIR", home.toString());
        Shell.Result result = shell.run(directory, line, environment, List.of("grep", "sed", "tr"));
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).as("what the script wrote").isEmpty();
        }
        return result;
    }

    private static String branch(String arguments, String output) {
        boolean fails = output.startsWith("!");
        return ShellWord.of(arguments) + ") printf '%s\\n' " + ShellWord.of(fails ? output.substring(1) : output)
                + "; exit " + (fails ? 1 : 0) + " ;;\n";
    }

    @Override
    public String toString() {
        return name;
    }

    private Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new LinkedHashMap<>(row);
        all.remove("found");
        all.putAll(own);
        for (String field : INHERITED) {
            Map<String, Object> both = new LinkedHashMap<>(map(row, field));
            map(own, field).forEach((key, value) -> {
                if (value == null && key.endsWith("/")) {
                    both.keySet().removeIf(path -> path.startsWith(key));
                }
                both.put(key, value);
            });
            all.put(field, both);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> row, String field) {
        return (Map<String, Object>) row.getOrDefault(field, Map.of());
    }
}
