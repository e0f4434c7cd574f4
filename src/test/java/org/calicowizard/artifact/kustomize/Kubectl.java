package org.calicowizard.artifact.kustomize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calicowizard.artifact.ArtifactFile;

/** Runs {@code kubectl kustomize}, with a local file in place of the official address. */
final class Kubectl {

    private static final String LOCAL = "local-base.yaml";
    private static final Pattern ADDRESS = Pattern.compile("https://raw\\.githubusercontent\\.com/\\S+\\.yaml");

    private Kubectl() {}

    static String kustomize(Path directory, List<ArtifactFile> files, String base) {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "kubectl"))),
                "no kubectl");
        try {
            for (ArtifactFile file : files) {
                Path path = directory.resolve(file.path());
                Files.createDirectories(path.getParent());
                String text = new String(file.bytes(), StandardCharsets.UTF_8);
                boolean names = path.endsWith("kustomization.yaml");
                Files.writeString(path, names ? ADDRESS.matcher(text).replaceAll(LOCAL) : text);
            }
            Path folder = directory.resolve("kustomize");
            Files.writeString(folder.resolve(LOCAL), base);
            return run(directory, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String run(Path directory, Path folder) throws IOException, InterruptedException {
        Path output = directory.resolve("output.yaml");
        Path errors = directory.resolve("errors.txt");
        int status = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(errors)).isZero();
        return Files.readString(output);
    }
}
