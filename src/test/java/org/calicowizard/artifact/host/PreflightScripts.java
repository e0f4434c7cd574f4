package org.calicowizard.artifact.host;

import java.nio.charset.StandardCharsets;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.rules.AddressPlans;
import org.calicowizard.rules.Installers;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.testing.TestWizard;

/** Makes scripts from answers written as {@code key=value key=value}. */
final class PreflightScripts {

    static final PreflightArtifact ARTIFACT =
            new PreflightArtifact(new AddressPlans(Installers.load()), RuleBook.load());

    private PreflightScripts() {}

    static String of(String answers) {
        return new String(file(answers).bytes(), StandardCharsets.UTF_8);
    }

    static ArtifactFile file(String answers) {
        return ARTIFACT.file(TestWizard.generate(answers));
    }
}
