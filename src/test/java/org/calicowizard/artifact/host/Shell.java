package org.calicowizard.artifact.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.calicowizard.text.ShellWord;

/**
 * A POSIX shell in which scripts run on fake hosts.
 *
 * @param words its command
 */
record Shell(List<String> words) {

    private static final List<List<String>> KNOWN =
            List.of(List.of("dash"), List.of("bash"), List.of("busybox", "ash"));

    record Result(int exit, String out, String err) {}

    static Stream<Shell> all() {
        return KNOWN.stream().map(Shell::new);
    }

    boolean isThere() {
        return isThere(words.get(0));
    }

    static boolean isThere(String command) {
        return where(command).isPresent();
    }

    private static Optional<Path> where(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Builds the host below the directory: its files in root, its commands in bin. */
    static void build(FakeHost host, Path directory) throws IOException {
        for (Map.Entry<String, String> file : host.texts("files").entrySet()) {
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
        host.texts("commands")
                .forEach((line, output) -> scripts.merge(
                        line.substring(0, line.indexOf(' ')),
                        branch(line.substring(line.indexOf(' ') + 1), output),
                        String::concat));
        Files.createDirectories(directory.resolve("bin"));
        for (Map.Entry<String, String> script : scripts.entrySet()) {
            Path path = directory.resolve("bin/" + script.getKey());
            // What a host does not know of, such as most routes and services, is empty or fails.
            String otherwise = script.getKey().equals("ip") ? "exit 0" : "exit 3";
            program(
                    path,
                    "echo " + script.getKey() + " \"$*\" >>" + ShellWord.of(directory + "/calls") + "\ncase \"$*\" in\n"
                            + script.getValue() + "esac\n" + otherwise);
        }
    }

    private static void program(Path path, String script) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String branch(String arguments, String output) {
        boolean fails = output.startsWith("!");
        return ShellWord.of(arguments) + ") printf '%s\\n' " + ShellWord.of(fails ? output.substring(1) : output)
                + "; exit " + (fails ? 1 : 0) + " ;;\n";
    }

    Result run(Path directory, Path script, FakeHost host, String... more) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(words);
        line.set(0, where(line.get(0)).orElseThrow().toString());
        line.add(script.toString());
        line.addAll(host.options());
        line.addAll(List.of(more));
        Path home = Files.createDirectories(directory.resolve("home"));
        Files.deleteIfExists(directory.resolve("calls"));
        Map<String, String> environment = new LinkedHashMap<>(host.texts("environment"));
        environment.put("PATH", directory.resolve("bin") + ":" + tools(directory));
        environment.put("PREFLIGHT_ROOT", directory.resolve("root").toString());
        environment.put("HOME", home.toString());
        environment.put("TMPDIR", home.toString());
        return run(line, environment, home, directory);
    }

    /** Busybox brings its own grep, sed and tr, as on a host that has nothing else. */
    private String tools(Path directory) throws IOException {
        if (!words.get(0).equals("busybox")) {
            return "/usr/bin:/bin";
        }
        Path tools = directory.resolve("busybox");
        if (Files.notExists(tools)) {
            Files.createDirectories(tools);
            for (String tool : List.of("grep", "sed", "tr")) {
                program(tools.resolve(tool), "exec " + where("busybox").orElseThrow() + " " + tool + " \"$@\"");
            }
        }
        return tools.toString();
    }

    private static Result run(List<String> line, Map<String, String> environment, Path home, Path directory)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path err = directory.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).as("what the script wrote").isEmpty();
        }
        return new Result(exit, out, Files.readString(err));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
