package org.calicowizard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Approved texts under {@code src/test/resources/golden}. With {@code -Dgolden.update=true} they are written anew
 * instead of compared; the version control then shows what changed.
 */
public final class Golden {

    private static final Path DIRECTORY = Path.of("src/test/resources/golden");

    private Golden() {}

    /**
     * Compares a text with the approved one, byte by byte.
     *
     * @param name the approved file below the directory, such as {@code checklist/dual.md}
     * @param actual the text
     */
    public static void verify(String name, String actual) {
        Path approved = DIRECTORY.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(approved.getParent());
                Files.writeString(approved, actual, StandardCharsets.UTF_8);
            }
            assertThat(approved).as("approved by -Dgolden.update=true").exists();
            assertThat(actual)
                    .as("%s; if the change is meant, run with -Dgolden.update=true", name)
                    .isEqualTo(Files.readString(approved, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
