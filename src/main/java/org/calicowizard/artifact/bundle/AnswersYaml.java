package org.calicowizard.artifact.bundle;

import java.util.stream.Collectors;
import org.calicowizard.answers.CanonicalAnswers;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.Generation;
import tools.jackson.databind.json.JsonMapper;

/** The answers as a document to send again; what was left at its default stands in it as a comment. */
final class AnswersYaml {

    static final String PATH = "answers.yaml";

    private AnswersYaml() {}

    static ArtifactFile file(Generation generation) {
        CanonicalAnswers canonical = generation.canonical();
        String given = canonical.texts().entrySet().stream()
                .map(answer -> line(answer.getKey(), answer.getValue()))
                .collect(Collectors.joining());
        String defaults = canonical.complete().entrySet().stream()
                .filter(answer -> !canonical.texts().containsKey(answer.getKey()))
                .map(answer -> "#" + line(answer.getKey(), answer.getValue()))
                .collect(Collectors.joining());
        return ArtifactFile.text(PATH, head(canonical) + given + "# Left at their defaults:\n" + defaults);
    }

    private static String head(CanonicalAnswers canonical) {
        return """
                # The answers %s to Calico IP Wizard, which shows them at %s
                # Sent again, they give the same bundle; README.md says how.
                """.formatted(canonical.id(), canonical.permalink());
    }

    /** JSON's values are YAML's too, and so nothing in quotes is taken for a number. */
    private static String line(String key, Object value) {
        return key + ": " + JsonMapper.shared().writeValueAsString(value) + "\n";
    }
}
