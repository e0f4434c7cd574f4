package org.calicowizard.artifact.bundle;

import java.util.List;
import java.util.function.Supplier;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.ArtifactName;
import org.calicowizard.artifact.ArtifactStage;
import org.calicowizard.artifact.ArtifactType;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generation;

/** Everything in a zip archive. */
final class ZipBundleArtifact implements Artifact {

    private final Bundle bundle;

    /** The catalogue is asked for late, because this artifact is in it. */
    ZipBundleArtifact(Supplier<Artifacts> artifacts) {
        this.bundle = new Bundle(artifacts);
    }

    @Override
    public String name() {
        return "bundle.zip";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.ALL;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.ZIP;
    }

    @Override
    public ArtifactFile file(Generation generation) {
        return ArtifactFile.of(
                ArtifactName.of(generation, ".zip"), bundle.archive(generation).zip());
    }

    @Override
    public List<ArtifactFile> bundled(Generation generation) {
        return List.of();
    }
}
