package org.calicowizard.artifact.verify;

import java.nio.charset.StandardCharsets;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.testing.TestWizard;

/** Makes scripts from answers written as {@code key=value key=value}. */
final class VerifyScripts {

    private VerifyScripts() {}

    static String of(String answers) {
        return new String(file(answers).bytes(), StandardCharsets.UTF_8);
    }

    static ArtifactFile file(String answers) {
        return new VerifyArtifact().file(TestWizard.generate(answers));
    }
}
