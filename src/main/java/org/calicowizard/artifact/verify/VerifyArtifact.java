package org.calicowizard.artifact.verify;

import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.ArtifactName;
import org.calicowizard.artifact.ArtifactStage;
import org.calicowizard.artifact.ArtifactType;
import org.calicowizard.artifact.Generation;

/** A script that asks the cluster, through kubectl, whether everything is as planned. */
final class VerifyArtifact implements Artifact {

    @Override
    public String name() {
        return "verify.sh";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.VERIFY;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.SHELL;
    }

    @Override
    public ArtifactFile file(Generation generation) {
        VerifySubject subject = new VerifySubject(generation);
        String name = ArtifactName.of(generation, "-verify.sh");
        return ArtifactFile.script(name, VerifyScript.of(subject, VerifyHead.of(subject, name)));
    }
}
