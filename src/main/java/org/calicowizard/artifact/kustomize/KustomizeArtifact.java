package org.calicowizard.artifact.kustomize;

import java.util.List;
import org.calicowizard.artifact.Archive;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.ArtifactName;
import org.calicowizard.artifact.ArtifactStage;
import org.calicowizard.artifact.ArtifactType;
import org.calicowizard.artifact.Generation;

/** A folder from which kustomize makes the same objects as the manifest has. */
final class KustomizeArtifact implements Artifact {

    private final Kustomization kustomization = new Kustomization();

    @Override
    public String name() {
        return "kustomize";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.INSTEAD;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.ZIP;
    }

    @Override
    public ArtifactFile file(Generation generation) {
        Archive archive = new Archive(kustomization.files(generation));
        return ArtifactFile.of(ArtifactName.of(generation, "-kustomize.zip"), archive.zip());
    }

    @Override
    public List<ArtifactFile> bundled(Generation generation) {
        return kustomization.files(generation);
    }
}
