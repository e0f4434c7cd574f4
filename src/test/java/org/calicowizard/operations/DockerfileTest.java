package org.calicowizard.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.calicowizard.operations.Dockerfile.Instruction;
import org.junit.jupiter.api.Test;

class DockerfileTest {

    private static final Dockerfile DOCKERFILE = Dockerfile.read();

    @Test
    void everyBaseIsOneReleaseAndTheImageOneOfJava25WithoutItsCompiler() {
        assertThat(DOCKERFILE.instructions())
                .filteredOn(instruction -> instruction.name().equals("FROM"))
                .extracting(base -> base.parts().get(0))
                .allMatch(base -> base.matches("\\w+(-\\w+)*:\\d+(\\.\\d+){2,}[\\w.-]*"))
                .last()
                .asString()
                .startsWith("eclipse-temurin:25.")
                .contains("-jre");
    }

    @Test
    void itsLabelsSayWhatThePomSays() {
        Map<String, String> labels = DOCKERFILE.pairs("LABEL");
        String prefix = "org.opencontainers.image.";
        assertThat(labels)
                .containsEntry(prefix + "title", ProjectFile.pom("/project/name"))
                .containsEntry(prefix + "description", ProjectFile.pom("/project/description"))
                .containsEntry(prefix + "version", ProjectFile.pom("/project/version"))
                .containsEntry(prefix + "licenses", ProjectFile.pom("/project/licenses/license/name"))
                .containsEntry(
                        prefix + "base.name", DOCKERFILE.image("FROM").get(0).rest());
    }

    @Test
    void itRunsAsANumberedUserThatOwnsNothing() {
        assertThat(DOCKERFILE.only("USER").rest()).matches("[1-9]\\d{3,}:[1-9]\\d{3,}");
        assertThat(DOCKERFILE.image())
                .noneMatch(instruction -> instruction.rest().contains("chown"));
    }

    @Test
    void theBuildGetsWhatItNeedsAndNothingElse() {
        List<String> sources = DOCKERFILE.build().stream()
                .filter(instruction -> instruction.name().equals("COPY"))
                .map(copy -> copy.parts().get(0))
                .toList();
        List<String> ignored = ProjectFile.text(".dockerignore").lines().toList();
        assertThat(sources).allSatisfy(source -> assertThat(Path.of(source)).exists());
        assertThat(ignored.get(0)).isEqualTo("*");
        assertThat(ignored)
                .filteredOn(line -> line.startsWith("!"))
                .containsExactlyElementsOf(
                        sources.stream().map(source -> "!" + source).toList());
    }

    @Test
    void whatChangesLeastIsCopiedFirst() {
        assertThat(DOCKERFILE.image("COPY"))
                .extracting(Instruction::rest)
                .containsExactly(
                        "--from=build /build/layers/dependencies/ ./", "--from=build /build/layers/application/ ./");
    }

    @Test
    void signalsReachJavaAndMemoryIsTheContainers() {
        List<String> command = DOCKERFILE.only("ENTRYPOINT").words();
        assertThat(command.get(0)).isEqualTo("java");
        assertThat(command).contains("-XX:+ExitOnOutOfMemoryError").anyMatch(word -> word.contains("MaxRAMPercentage"));
        assertThat(command).doesNotContain("sh", "-Xmx");
    }
}
