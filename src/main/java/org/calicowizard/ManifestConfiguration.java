package org.calicowizard;

import org.calicowizard.official.OfficialFiles;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.ManifestDigests;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the catalogue of releases, and says where their manifests come from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ManifestFiles.class, Network.class})
class ManifestConfiguration {

    @Bean
    CalicoReleases calicoReleases() {
        return CalicoReleases.load();
    }

    @Bean
    ManifestDigests manifestDigests() {
        return ManifestDigests.load();
    }

    @Bean
    OfficialFiles officialFiles(ManifestFiles files, Network network) {
        return new OfficialFiles(files.settings(network.offline()));
    }
}
