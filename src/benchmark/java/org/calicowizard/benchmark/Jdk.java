package org.calicowizard.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java to run the application on.
 *
 * @param feature its version, such as 25
 * @param home where it is
 */
record Jdk(int feature, Path home) {

    /** Where Linux distributions, macOS and SDKMAN put Javas. */
    private static final List<Path> USUAL = List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"));

    static Jdk running() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    /** One of this version: the running one, that of the environment variable {@code JAVA_HOME_25}, or one at a usual place. */
    static Optional<Jdk> of(int feature) {
        Stream<Path> named =
                Stream.ofNullable(System.getenv("JAVA_HOME_" + feature)).map(Path::of);
        Stream<Path> usual = USUAL.stream().filter(Files::isDirectory).flatMap(Jdk::list);
        return Stream.concat(Stream.of(running().home), Stream.concat(named, usual))
                .filter(home -> versionOf(home).startsWith(feature + "."))
                .map(home -> new Jdk(feature, home))
                .findFirst();
    }

    Path java() {
        return home.resolve("bin/java");
    }

    private static Stream<Path> list(Path directory) {
        try (Stream<Path> homes = Files.list(directory)) {
            return homes.sorted().toList().stream().flatMap(home -> Stream.of(home, home.resolve("Contents/Home")));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static String versionOf(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.substring(line.indexOf('"') + 1))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
