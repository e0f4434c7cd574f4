package org.calicowizard;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.official.OfficialSettings;
import org.calicowizard.release.ManifestAddress;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the official manifests of this site are, and how others are fetched.
 *
 * @param directory the directory that has them as {@code RELEASE/FILE}; none where there are none
 * @param cache the directory of those that were fetched; else one below the JVM's directory for temporary files, which
 *     can be written even where nothing else can
 * @param origin the address of a mirror in place of the official one. Plain HTTP will do, since nothing is used whose
 *     digest is wrong, and nothing secret is sent
 * @param connectTimeout how long a connection may take
 * @param timeout how long a file may take as a whole; by default less than the pages wait for an answer
 */
@Validated
@ConfigurationProperties("calico.manifests")
record ManifestFiles(
        @Nullable Path directory,
        @Nullable Path cache,
        @Nullable URI origin,

        @DefaultValue("5s") @DurationMin(millis = 1) @DurationMax(hours = 1)
        Duration connectTimeout,

        @DefaultValue("12s") @DurationMin(millis = 1) @DurationMax(hours = 1)
        Duration timeout) {

    /** A mistyped path would otherwise show only when somebody asks for the first official manifest. */
    @AssertTrue(message = "must be a directory that can be read")
    boolean isDirectory() {
        return given(directory).stream().allMatch(path -> Files.isDirectory(path) && Files.isReadable(path));
    }

    /** The releases' folders are put at its end. */
    @AssertTrue(message = "must be an address such as https://mirror.example/calico, without user, query and fragment")
    boolean isOrigin() {
        return mirror().stream()
                .allMatch(address -> address.getHost() != null
                        && Stream.of("http", "https").anyMatch(address.getScheme()::equalsIgnoreCase)
                        && address.getRawUserInfo() == null
                        && address.getRawQuery() == null
                        && address.getRawFragment() == null);
    }

    OfficialSettings settings(boolean offline) {
        ManifestAddress official = ManifestAddress.load();
        return new OfficialSettings(
                given(directory),
                given(cache).orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "calico-ip-wizard")),
                offline,
                mirror().map(URI::toString).map(official::at).orElse(official),
                connectTimeout,
                timeout);
    }

    /** A variable of the environment that is set to nothing says that there is none. */
    private static Optional<Path> given(@Nullable Path path) {
        return Optional.ofNullable(path).filter(named -> !named.toString().isEmpty());
    }

    private Optional<URI> mirror() {
        return Optional.ofNullable(origin).filter(address -> !address.toString().isEmpty());
    }
}
