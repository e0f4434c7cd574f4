package org.calicowizard.artifact.verify;

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
 * A POSIX shell in which scripts ask fake clusters.
 *
 * @param words its command
 */
record VerifyShell(List<String> words) {

    record Result(int exit, String out, String err) {}

    static Stream<VerifyShell> all() {
        return Stream.of(List.of("dash"), List.of("bash"), List.of("busybox", "ash"))
                .map(VerifyShell::new);
    }

    boolean isThere() {
        return isThere(words.get(0));
    }

    static boolean isThere(String command) {
        return where(command).isPresent();
    }

    /** Runs a script in a folder that a cluster was built in. */
    Result run(Path directory, Path script, List<String> options) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", "echo $$ >\"$FAKE/pid\"; exec \"$@\"", "sh"));
        line.add(where(words.get(0)).orElseThrow().toString());
        line.addAll(words.subList(1, words.size()));
        line.add(script.toString());
        line.addAll(options);
        Files.deleteIfExists(directory.resolve("calls"));
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", directory.resolve("bin") + ":" + tools(directory), "FAKE", directory.toString()));
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Files.readString(err));
    }

    /** Busybox brings tools of its own, as in an image that has nothing else. */
    private String tools(Path directory) throws IOException {
        if (!words.get(0).equals("busybox")) {
            return "/usr/bin:/bin";
        }
        Path tools = directory.resolve("busybox");
        if (Files.notExists(tools)) {
            Files.createDirectories(tools);
            for (String tool : List.of("cat", "date", "grep", "rm", "sed", "tr")) {
                Path program = tools.resolve(tool);
                String busybox = where("busybox").orElseThrow().toString();
                Files.writeString(program, "#!/bin/sh\nexec " + busybox + " " + tool + " \"$@\"\n");
                Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
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
