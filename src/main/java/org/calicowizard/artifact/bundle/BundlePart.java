package org.calicowizard.artifact.bundle;

import java.util.List;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generation;
import org.calicowizard.rules.Finding;

/**
 * What one artifact gives to a bundle.
 *
 * @param artifact the artifact
 * @param findings what it cannot do for the answers
 * @param files its files; none where a finding is an error
 */
record BundlePart(Artifact artifact, List<Finding> findings, List<ArtifactFile> files) {

    BundlePart {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    static BundlePart of(Artifact artifact, Artifacts artifacts, Generation generation) {
        List<Finding> findings = artifacts.findings(artifact, generation);
        boolean leftOut = findings.stream().anyMatch(Finding::isError);
        return new BundlePart(artifact, findings, leftOut ? List.of() : artifact.bundled(generation));
    }

    boolean isLeftOut() {
        return findings.stream().anyMatch(Finding::isError);
    }

    boolean isThere() {
        return !files.isEmpty();
    }
}
