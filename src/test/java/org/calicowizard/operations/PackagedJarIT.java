package org.calicowizard.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What would make two builds of the same sources differ. */
class PackagedJarIT {

    @Test
    void nothingTellsWhenOrByWhomItWasBuilt() throws IOException {
        LocalDateTime fixed = LocalDateTime.ofInstant(
                Instant.parse(ProjectFile.pom("/project/properties/project.build.outputTimestamp")), ZoneOffset.UTC);
        try (JarFile jar = new JarFile("target/" + ProjectFile.jar())) {
            List<? extends ZipEntry> entries = jar.stream().toList();
            assertThat(entries)
                    .isNotEmpty()
                    .allMatch(entry -> entry.getTimeLocal().equals(fixed));
            assertThat(jar.getManifest().getMainAttributes().keySet())
                    .extracting(Object::toString)
                    .doesNotContain("Built-By", "Build-Time", "Build-Jdk");
        }
    }
}
