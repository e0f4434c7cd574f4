package org.calicowizard.release;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.calicowizard.text.DataFile;

/** The catalogue of Calico releases. */
public final class CalicoReleases {

    private final List<CalicoRelease> releases;
    private final Map<Feature, FeatureFacts> features;
    private final Map<Defect, DefectFacts> defects;

    CalicoReleases(
            List<CalicoRelease> releases, Map<Feature, FeatureFacts> features, Map<Defect, DefectFacts> defects) {
        this.releases = releases.stream()
                .sorted(Comparator.comparing(CalicoRelease::version).reversed())
                .toList();
        this.features = new EnumMap<>(features);
        this.defects = new EnumMap<>(defects);
    }

    /**
     * Reads the catalogue from the class path.
     *
     * @throws IllegalStateException if the data file has an unknown key, or lacks a feature or defect
     */
    public static CalicoReleases load() {
        return new CalicoReleasesFile(DataRow.of(DataFile.open("/release/calico-releases.yaml"))).read();
    }

    /** The newest release of the catalogue. */
    public CalicoRelease newest() {
        return releases.get(0);
    }

    /** All releases, newest first. */
    public List<CalicoRelease> all() {
        return releases;
    }

    /** The release of this version, if it is in the catalogue. */
    public Optional<CalicoRelease> find(CalicoVersion version) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .findFirst();
    }

    /** Which releases have the feature, and the source of that. */
    public FeatureFacts about(Feature feature) {
        return Objects.requireNonNull(features.get(feature));
    }

    /** Which releases have the defect, which are free of it, and the source of that. */
    public DefectFacts about(Defect defect) {
        return Objects.requireNonNull(defects.get(defect));
    }
}
