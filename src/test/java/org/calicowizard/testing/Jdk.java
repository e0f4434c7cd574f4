package org.calicowizard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java to run the application on.
 *
 * @param home its directory
 */
public record Jdk(Path home) {

    private static final Path RUNNING = Path.of(System.getProperty("java.home"));

    /** The one that runs the tests. */
    public static Jdk running() {
        return new Jdk(RUNNING);
    }

    /**
     * One of a version, such as 25: the one that runs the tests, else that of an environment variable whose name begins
     * with {@code JAVA_HOME_25}, else one beside the one that runs the tests.
     */
    public static Optional<Jdk> of(int feature) {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME_" + feature))
                .map(variable -> Path.of(variable.getValue()));
        return Stream.of(Stream.of(RUNNING), named, beside())
                .flatMap(homes -> homes)
                .filter(home -> isOf(feature, home))
                .findFirst()
                .map(Jdk::new);
    }

    /** A program of it, such as {@code javac}, which a Java without development tools lacks. */
    public Path program(String name) {
        return bin().resolve(name);
    }

    /** Where its programs are. */
    public Path bin() {
        return home.resolve("bin");
    }

    private static Stream<Path> beside() {
        try (Stream<Path> homes = Files.list(RUNNING.resolve(".."))) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(int feature, Path home) {
        Path release = home.resolve("release");
        try {
            return Files.isReadable(release) && Files.readString(release).contains("JAVA_VERSION=\"" + feature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
