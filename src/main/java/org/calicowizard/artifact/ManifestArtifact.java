package org.calicowizard.artifact;

/** The ready-to-apply manifest. */
final class ManifestArtifact implements Artifact {

    @Override
    public String name() {
        return "manifest";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.INSTALL;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.YAML;
    }

    @Override
    public ArtifactFile file(Generation generation) {
        return new ArtifactFile(ArtifactName.manifest(generation), new ManifestContent(generation.manifest()), false);
    }
}
