package org.calicowizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.calicowizard.official.OfficialSettings;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.ManifestAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ManifestFilesTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(ManifestConfiguration.class);

    @Test
    void nothingNeedsToBeSaid() {
        bound(settings -> {
            assertThat(settings.directory()).isEmpty();
            assertThat(settings.cache()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir"), "calico-ip-wizard"));
            assertThat(settings.address().of(CalicoVersion.parse("v3.31.7"), "calico.yaml"))
                    .isEqualTo("https://raw.githubusercontent.com/projectcalico/calico/v3.31.7/manifests/calico.yaml");
            assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
            assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(12));
        });
    }

    @Test
    void variablesOfTheEnvironmentThatAreEmptySayNothing() {
        bound(
                settings -> {
                    assertThat(settings.directory()).isEmpty();
                    assertThat(settings.cache()).isAbsolute();
                    assertThat(settings.address()).isEqualTo(ManifestAddress.load());
                },
                "calico.manifests.directory=",
                "calico.manifests.cache=",
                "calico.manifests.origin=");
    }

    @Test
    void directoriesAreTaken(@TempDir Path directory) {
        bound(
                settings -> {
                    assertThat(settings.directory()).contains(directory);
                    assertThat(settings.cache()).isEqualTo(directory.resolve("made/later"));
                },
                "calico.manifests.directory=" + directory,
                "calico.manifests.cache=" + directory.resolve("made/later"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://mirror.example/calico", "http://[fd00::7]:8081/calico/"})
    void aMirrorHasTheFoldersOfTheOrigin(String origin) {
        bound(
                settings -> assertThat(settings.address().of(CalicoVersion.parse("v3.31.7"), "calico.yaml"))
                        .startsWith(origin)
                        .endsWith("/calico/v3.31.7/manifests/calico.yaml")
                        .doesNotContain("calico//"),
                "calico.manifests.origin=" + origin);
    }

    @ParameterizedTest
    @CsvSource({
        "directory=/no/such/directory, must be a directory that can be read",
        "origin=mirror.example/calico, must be an address such as",
        "origin=file:///srv/calico, must be an address such as",
        "origin=ftp://mirror.example/calico, must be an address such as",
        "origin=https:///calico, must be an address such as",
        "origin=https://user:word@mirror.example/calico, must be an address such as",
        "origin=https://mirror.example/calico?raw=1, must be an address such as",
        "origin=https://mirror.example/calico#raw, must be an address such as",
        "timeout=0s, must be longer than or equal to",
        "timeout=2h, must be shorter than or equal to",
        "connect-timeout=-1s, must be longer than or equal to"
    })
    void whatCannotBeMeantStopsTheStart(String setting, String message) {
        runner.withPropertyValues("calico.manifests." + setting)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(message));
    }

    private void bound(Consumer<OfficialSettings> expected, String... settings) {
        runner.withPropertyValues(settings)
                .run(context ->
                        expected.accept(context.getBean(ManifestFiles.class).settings(false)));
    }
}
