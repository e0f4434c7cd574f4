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
        return command(classes(), List.of(options));
    }

    /** The same with files in a folder that take the place of the program's own, such as its catalogue. */
    public static List<String> command(Path folder, List<String> options) {
        return command(folder + File.pathSeparator + classes(), options);
    }

    private static List<String> command(String classes, List<String> options) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        List.of(java, "-XX:TieredStopAtLevel=1"),
                        options,
                        List.of("-cp", classes, "org.calicowizard.CalicoIpWizard"))
                .flatMap(List::stream)
                .toList();
    }

    private static String classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
