package org.calicowizard.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.testing.Jdk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image is built by a newer compiler than most builds; it warns of more, and warnings are errors. */
class ImageCompilerIT {

    @Test
    void theSourcesCompileWithTheJavaOfTheImage(@TempDir Path directory) throws IOException, InterruptedException {
        Optional<Path> compiler = Jdk.of(25).map(jdk -> jdk.program("javac")).filter(Files::isExecutable);
        assumeTrue(compiler.isPresent(), "no JDK 25 at hand: set JAVA_HOME_25_X64");
        Path log = directory.resolve("log.txt");
        Process process = new ProcessBuilder(Stream.of(
                                List.of(compiler.orElseThrow().toString(), "-proc:none", "-d", directory.toString()),
                                List.of("--release", ProjectFile.pom("/project/properties/java.version")),
                                List.of("-cp", System.getProperty("surefire.test.class.path")),
                                ProjectFile.poms("//compilerArgs/arg"),
                                sources())
                        .flatMap(List::stream)
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }
}
