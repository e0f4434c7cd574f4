package org.calicowizard.artifact.bundle;

import java.util.Optional;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.Generator;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.artifact.Upload;
import org.calicowizard.testing.OpenedBundle;
import org.calicowizard.testing.TestWizard;

/** Makes bundles of all artifacts that the application has. */
record Bundles(Artifacts artifacts, Generator generator) {

    Generation generation(String answers) {
        return generation(TestWizard.raw(answers), Optional.empty());
    }

    Generation generation(RawAnswers answers, Optional<Upload> upload) {
        Outcome outcome = generator.generate(answers, upload);
        return outcome.generation().orElseThrow(() -> new AssertionError(answers + ": " + outcome.errors()));
    }

    byte[] archive(String name, Generation generation) {
        return artifacts.find(name).orElseThrow().file(generation).bytes();
    }

    OpenedBundle opened(Generation generation) {
        return OpenedBundle.zip(archive("bundle.zip", generation));
    }
}
