package org.calicowizard.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program in a JVM of its own, as its jar would start it. */
public final class JavaProgram {

    private JavaProgram() {}

    /** The words that start it, with options of the JVM; the program's own arguments go behind them. */
    public static List<String> command(String... options) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return Stream.of(
                        List.of(java, "-XX:TieredStopAtLevel=1"),
                        List.of(options),
                        List.of("-cp", classes, "org.calicowizard.CalicoIpWizard"))
                .flatMap(List::stream)
                .toList();
    }
}
