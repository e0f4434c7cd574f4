package org.calicowizard.artifact;

/** What the manifest changes in its base, for review and for {@code patch}. */
final class DiffArtifact implements Artifact {

    @Override
    public String name() {
        return "manifest.diff";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.REVIEW;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.DIFF;
    }

    @Override
    public ArtifactFile file(Generation generation) {
        return ArtifactFile.text(ArtifactName.of(generation, ".diff"), ManifestDiff.of(generation.manifest()));
    }
}
