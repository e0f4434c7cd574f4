package org.calicowizard.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.calicowizard.testing.Jdk;

/** A Spring Boot application in a JVM of its own. */
final class Server implements AutoCloseable {

    /** A setting: all requests come from one address, which must not be held for one client. */
    static final String ONE_CLIENT = "calico.limits.requests=0";

    private static final Request READINESS = Request.get("/actuator/health/readiness");
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 5;

    private final Process process;
    private final int port;
    private final Duration untilReady;

    private Server(Process process, int port, Duration untilReady) {
        this.process = process;
        this.port = port;
        this.untilReady = untilReady;
    }

    /**
     * Starts one, and waits until it is ready.
     *
     * @param jdk the Java
     * @param options for the Java
     * @param jar the application
     * @param settings for Spring Boot, as {@code key=value}
     */
    static Server start(Jdk jdk, List<String> options, Path jar, List<String> settings) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(jdk.program("java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port));
        settings.forEach(setting -> command.add("--" + setting));
        Path log = jar.resolveSibling("server.log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!isReady(port)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (!process.isAlive() || waited.compareTo(LONGEST_START) > 0) {
                process.destroyForcibly();
                throw new IOException("The server did not start: " + Files.readString(log));
            }
            pause();
        }
        return new Server(process, port, Duration.ofNanos(System.nanoTime() - start));
    }

    /** From the start of the process to the first answer that it is ready. */
    Duration untilReady() {
        return untilReady;
    }

    int port() {
        return port;
    }

    /** The processor time of all its threads. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Memory memory() throws IOException {
        return Memory.of(process.pid());
    }

    private static boolean isReady(int port) {
        try (Connection connection = Connection.to(port)) {
            return connection.send(READINESS).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
