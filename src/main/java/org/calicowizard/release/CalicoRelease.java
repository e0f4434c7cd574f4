package org.calicowizard.release;

import java.util.List;
import java.util.Set;

/** What is known of one Calico release. */
public final class CalicoRelease {

    private final CalicoVersion version;
    private final ReleaseLine line;
    private final CalicoVersion imageTag;
    private final Set<Feature> features;
    private final Set<Defect> defects;

    CalicoRelease(
            CalicoVersion version,
            ReleaseLine line,
            CalicoVersion imageTag,
            Set<Feature> features,
            Set<Defect> defects) {
        this.version = version;
        this.line = line;
        this.imageTag = imageTag;
        this.features = Set.copyOf(features);
        this.defects = Set.copyOf(defects);
    }

    /** The release. */
    public CalicoVersion version() {
        return version;
    }

    /** The Kubernetes minors that the release is tested with, ascending, never empty. */
    public List<KubernetesVersion> testedKubernetes() {
        return line.kubernetes();
    }

    /** The last of {@link #testedKubernetes()}. */
    public KubernetesVersion newestTestedKubernetes() {
        return line.kubernetes().get(line.kubernetes().size() - 1);
    }

    /** Host and path that the images of the official manifests come from. */
    public String registry() {
        return line.registry();
    }

    /** The tag of the images in the official manifests; not always the release's own. */
    public String imageTag() {
        return imageTag.toString();
    }

    /** What a reader should know of this minor release besides. */
    public List<String> notes() {
        return line.notes();
    }

    /** Whether the release can do this. */
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Whether the release has this defect. */
    public boolean suffersFrom(Defect defect) {
        return defects.contains(defect);
    }

    @Override
    public String toString() {
        return version.toString();
    }
}
