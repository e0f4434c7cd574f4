package org.calicowizard.official;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.calicowizard.release.ManifestAddress;

/**
 * Where official manifests may come from.
 *
 * @param directory a directory of the site that has them as {@code RELEASE/FILE}, if there is one
 * @param cache the directory of those that were fetched, in the same form; made when it is needed
 * @param offline whether nothing is ever fetched
 * @param address where they are fetched from
 * @param connectTimeout how long a connection may take
 * @param timeout how long a file may take as a whole
 */
public record OfficialSettings(
        Optional<Path> directory,
        Path cache,
        boolean offline,
        ManifestAddress address,
        Duration connectTimeout,
        Duration timeout) {}
