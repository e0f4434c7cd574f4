package org.calicowizard.artifact.cluster;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.calicowizard.release.KubernetesVersion;

/**
 * How one installer's configuration is written.
 *
 * @param title what the file is
 * @param docs where its keys are documented
 * @param formats the versions of its format, oldest first; empty where one suits all
 * @param template its text
 */
record InstallerConfig(String title, URI docs, List<ConfigFormat> formats, ConfigTemplate template) {

    InstallerConfig {
        formats = List.copyOf(formats);
    }

    /** The newest format that a version reads; empty where there is one format only, or none old enough. */
    Optional<String> format(KubernetesVersion version) {
        return formats.stream()
                .filter(format -> format.readBy(version))
                .map(ConfigFormat::name)
                .reduce((older, newer) -> newer);
    }

    /** The oldest version that can be written for, where this version is older. */
    Optional<KubernetesVersion> oldestBeyond(KubernetesVersion version) {
        return formats.stream()
                .findFirst()
                .filter(oldest -> !oldest.readBy(version))
                .map(ConfigFormat::since);
    }
}
