package org.calicowizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class ManifestFilesTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class, JacksonAutoConfiguration.class))
            .withUserConfiguration(WizardConfiguration.class);

    @Test
    void aDirectoryIsTaken(@TempDir Path directory) {
        runner.withPropertyValues("calico.manifests.directory=" + directory)
                .run(context ->
                        assertThat(context.getBean(ManifestFiles.class).given()).contains(directory));
    }

    @Test
    void noneIsNeeded() {
        runner.run(context ->
                assertThat(context.getBean(ManifestFiles.class).given()).isEmpty());
        runner.withPropertyValues("calico.manifests.directory=")
                .run(context ->
                        assertThat(context.getBean(ManifestFiles.class).given()).isEmpty());
    }

    @Test
    void aDirectoryThatIsNotThereStopsTheStart(@TempDir Path directory) {
        runner.withPropertyValues("calico.manifests.directory=" + directory.resolve("typo"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("must be a directory that can be read")
                        .hasMessageContaining("directory"));
    }
}
