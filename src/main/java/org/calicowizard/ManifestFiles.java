package org.calicowizard;

import jakarta.validation.constraints.AssertTrue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the official manifests of this site are.
 *
 * @param directory the directory that has them as {@code RELEASE/FILE}; none where there are none
 */
@Validated
@ConfigurationProperties("calico.manifests")
record ManifestFiles(@Nullable Path directory) {

    /** A variable of the environment that is set to nothing says that there are none. */
    Optional<Path> given() {
        return Optional.ofNullable(directory).filter(path -> !path.toString().isEmpty());
    }

    /** A mistyped path would otherwise show only when somebody asks for the first official manifest. */
    @AssertTrue(message = "must be a directory that can be read")
    boolean isDirectory() {
        return given().stream().allMatch(path -> Files.isDirectory(path) && Files.isReadable(path));
    }
}
