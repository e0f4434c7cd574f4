package org.calicowizard.operations;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calicowizard.operations.Dockerfile.Instruction;
import org.calicowizard.testing.Jdk;

/**
 * What is in the image, laid out without Docker by the Dockerfile's own commands on the jar that Maven built.
 *
 * @param dockerfile its recipe
 * @param jdk the Java to run it with
 * @param isCached whether that Java can record and use the cache of the image
 * @param directory where its stages are
 */
record Image(Dockerfile dockerfile, Jdk jdk, boolean isCached, Path directory) {

    static Image in(Path directory) throws IOException, InterruptedException {
        Optional<Jdk> jdk = Jdk.of(25);
        Image image = new Image(Dockerfile.read(), jdk.orElseGet(Jdk::running), jdk.isPresent(), directory);
        Path build = directory.resolve("build");
        Path target = Files.createDirectories(build.resolve("target"));
        Files.copy(Path.of("target", ProjectFile.jar()), target.resolve(ProjectFile.jar()));
        Files.createDirectories(image.app());
        for (Instruction instruction : image.dockerfile.build()) {
            image.runJava(instruction, build);
        }
        for (Instruction instruction : image.dockerfile.image()) {
            image.copy(instruction);
            image.runJava(instruction, image.app());
        }
        return image;
    }

    /** Its working directory. */
    Path app() {
        return directory.resolve("app");
    }

    /** Starts its entry point at a free port, with its environment alone and variables for this start. */
    Running start(Map<String, String> variables) throws IOException {
        List<String> command = new ArrayList<>(dockerfile.only("ENTRYPOINT").words());
        if (!isCached) {
            command.removeIf(word -> word.startsWith("-XX:AOTCache="));
        }
        int port = freePort();
        Path log = Files.createTempFile(directory, "log", ".txt");
        ProcessBuilder builder = process(command, app()).redirectOutput(log.toFile());
        builder.environment().putAll(dockerfile.pairs("ENV"));
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().putAll(variables);
        return new Running(builder.start(), port, log);
    }

    /** Whether its health check is content with whatever listens at a port. */
    boolean isHealthy(int port) throws IOException, InterruptedException {
        ProcessBuilder builder = process(dockerfile.only("HEALTHCHECK").words(), app());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    private void runJava(Instruction instruction, Path directory) throws IOException, InterruptedException {
        boolean isRecording = instruction.rest().contains("AOTCacheOutput");
        if (instruction.name().equals("RUN") && instruction.rest().startsWith("java ") && (isCached || !isRecording)) {
            run(List.of("sh", "-ec", instruction.rest()), directory);
        }
    }

    private void copy(Instruction instruction) throws IOException, InterruptedException {
        if (instruction.name().equals("COPY")) {
            String source = instruction.parts().get(1).substring(1);
            run(List.of("cp", "-a", directory.resolve(source) + "/.", "."), app());
        }
    }

    private void run(List<String> command, Path directory) throws IOException, InterruptedException {
        Path log = Files.createTempFile(this.directory, "run", ".txt");
        int exit = process(command, directory)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new AssertionError(command + " ends with " + exit + ": " + Files.readString(log));
        }
    }

    private ProcessBuilder process(List<String> command, Path directory) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        String path = jdk.bin() + ":" + System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        if (command.get(0).equals("java")) {
            builder.command().set(0, jdk.program("java").toString());
        }
        return builder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
