package org.calicowizard.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A POSIX shell in which scripts meet fake commands.
 *
 * @param words its command
 */
public record Shell(List<String> words) {

    /** How a script ended, and what it said. */
    public record Result(int exit, String out, String err) {}

    /** Those that scripts are written for. */
    public static Stream<Shell> all() {
        return Stream.of(List.of("dash"), List.of("bash"), List.of("busybox", "ash"))
                .map(Shell::new);
    }

    public boolean isThere() {
        return isThere(words.get(0));
    }

    public static boolean isThere(String command) {
        return where(command).isPresent();
    }

    /** Writes a fake command. */
    public static void program(Path path, String script) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Words that start this shell, wherever the path leads. */
    public List<String> command() {
        List<String> command = new ArrayList<>(words);
        command.set(0, where(words.get(0)).orElseThrow().toString());
        return command;
    }

    /**
     * Runs a command line in the folder home of a directory, with no other environment, the commands of its folder bin,
     * and the system's own; Busybox brings these tools itself, as where there is nothing else.
     */
    public Result run(Path directory, List<String> line, Map<String, String> environment, List<String> tools)
            throws IOException, InterruptedException {
        Path home = Files.createDirectories(directory.resolve("home"));
        Files.deleteIfExists(directory.resolve("calls"));
        Path err = directory.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(home.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", directory.resolve("bin") + ":" + tools(directory, tools));
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Files.readString(err));
    }

    private String tools(Path directory, List<String> names) throws IOException {
        if (!words.get(0).equals("busybox")) {
            return "/usr/bin:/bin";
        }
        Path tools = directory.resolve("busybox");
        if (Files.notExists(tools)) {
            Files.createDirectories(tools);
            for (String name : names) {
                program(tools.resolve(name), "exec " + where("busybox").orElseThrow() + " " + name + " \"$@\"");
            }
        }
        return tools.toString();
    }

    private static Optional<Path> where(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
