package org.calicowizard.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java to run the image's commands with.
 *
 * @param home its directory
 */
record Jdk(Path home) {

    private static final Path RUNNING = Path.of(System.getProperty("java.home"));

    /**
     * Java 25 as in the image: the one that runs the tests, else that of the environment variable
     * {@code JAVA_HOME_25_X64} or its like, else one beside the one that runs the tests.
     */
    static Optional<Jdk> ofTheImage() {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME_25"))
                .map(variable -> Path.of(variable.getValue()));
        return Stream.of(Stream.of(RUNNING), named, beside())
                .flatMap(homes -> homes)
                .filter(Jdk::isOfTheImage)
                .findFirst()
                .map(Jdk::new);
    }

    static Jdk running() {
        return new Jdk(RUNNING);
    }

    Path bin() {
        return home.resolve("bin");
    }

    private static Stream<Path> beside() {
        try (Stream<Path> homes = Files.list(RUNNING.resolve(".."))) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfTheImage(Path home) {
        Path release = home.resolve("release");
        try {
            return Files.isReadable(release) && Files.readString(release).contains("JAVA_VERSION=\"25");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
