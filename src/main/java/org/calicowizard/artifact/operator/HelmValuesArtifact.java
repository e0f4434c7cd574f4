package org.calicowizard.artifact.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calicowizard.answers.Problem;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.ArtifactName;
import org.calicowizard.artifact.ArtifactStage;
import org.calicowizard.artifact.ArtifactType;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.document.CommentedYaml;
import org.calicowizard.rules.RuleBook;

/**
 * Values for the Helm chart of the Tigera operator, which copies what stands below {@code installation} into the
 * Installation.
 *
 * <p>Source: projectcalico/calico v3.32.1, charts/tigera-operator/templates/crs/custom-resources.yaml.
 */
final class HelmValuesArtifact implements Artifact {

    private final OperatorDocuments documents;

    HelmValuesArtifact(RuleBook book) {
        this.documents = new OperatorDocuments(book);
    }

    @Override
    public String name() {
        return "helm-values";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.INSTEAD;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.YAML;
    }

    @Override
    public List<Problem> problems(Generation generation) {
        return documents.problems(generation);
    }

    @Override
    public ArtifactFile file(Generation generation) {
        String file = ArtifactName.of(generation, "-helm-values.yaml");
        List<String> commands =
                documents.facts().installing(generation.traits().release()).helm();
        List<String> lines = documents.head(generation, "title-helm", commands, file);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("enabled", true);
        values.putAll(documents.installation(generation));
        return ArtifactFile.text(file, CommentedYaml.of(lines, Map.of("installation", values)));
    }
}
