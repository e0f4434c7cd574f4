package org.calicowizard;

import java.util.function.Supplier;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.official.OfficialFiles;
import org.calicowizard.official.Waiting;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.ManifestDigests;
import org.springframework.beans.factory.ObjectProvider;
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
    BuiltinReleases builtinReleases() {
        return BuiltinReleases.load();
    }

    @Bean
    OfficialFiles officialFiles(
            ManifestFiles files, Network network, BuiltinReleases builtin, ObjectProvider<Waiting> server) {
        Waiting waiting = server.getIfAvailable(() -> Supplier::get);
        return new OfficialFiles(files.settings(network.offline()), builtin, waiting);
    }
}
