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

/** The resources from which the Tigera operator makes Calico. */
final class OperatorArtifact implements Artifact {

    private final OperatorDocuments documents;

    OperatorArtifact(RuleBook book) {
        this.documents = new OperatorDocuments(book);
    }

    @Override
    public String name() {
        return "operator";
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
        String file = ArtifactName.of(generation, "-operator.yaml");
        List<String> commands =
                documents.facts().installing(generation.traits().release()).operator();
        List<String> lines = documents.head(generation, "title-operator", commands, file);
        return ArtifactFile.text(
                file,
                CommentedYaml.of(lines, resource("Installation", documents.installation(generation)))
                        + "---\n"
                        + CommentedYaml.of(
                                List.of(documents.facts().comment("api-server")), resource("APIServer", Map.of())));
    }

    private static Map<String, Object> resource(String kind, Map<String, Object> spec) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("apiVersion", "operator.tigera.io/v1");
        resource.put("kind", kind);
        resource.put("metadata", Map.of("name", "default"));
        resource.put("spec", spec);
        return resource;
    }
}
