package org.calicowizard.artifact.kustomize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.document.CommentedYaml;
import org.calicowizard.manifest.Base;
import org.calicowizard.manifest.Origin;
import org.calicowizard.text.DataFile;

/** Writes the folder of a kustomization. */
final class Kustomization {

    private static final String FOLDER = "kustomize/";

    private final BaseReference reference;
    private final KustomizeHeads heads;

    /** Reads the data file {@code kustomize/kustomize.yaml}. */
    Kustomization() {
        Map<String, Object> data = DataFile.open("/kustomize/kustomize.yaml").map();
        this.reference = BaseReference.of(data);
        this.heads = KustomizeHeads.of(data);
    }

    List<ArtifactFile> files(Generation generation) {
        Changes changes = Changes.of(generation.manifest());
        List<ArtifactFile> files = new ArrayList<>();
        files.add(text("kustomization.yaml", heads.kustomization(generation), kustomization(generation, changes)));
        changes.changed().forEach(change -> files.add(patch(generation, change)));
        changes.added().forEach(object -> files.add(resource(generation, object)));
        Base base = generation.manifest().base();
        if (base.origin() == Origin.UPLOAD) {
            files.add(ArtifactFile.of(FOLDER + BaseReference.UPLOADED, base.bytes()));
        }
        return files;
    }

    private Map<String, Object> kustomization(Generation generation, Changes changes) {
        List<Object> resources = new ArrayList<>(List.of(reference.of(generation)));
        changes.added().forEach(object -> resources.add(object.file()));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("apiVersion", "kustomize.config.k8s.io/v1beta1");
        root.put("kind", "Kustomization");
        root.put("resources", resources);
        if (!changes.changed().isEmpty()) {
            root.put(
                    "patches",
                    changes.changed().stream()
                            .map(change -> Map.of("path", change.after().file()))
                            .toList());
        }
        return root;
    }

    private ArtifactFile patch(Generation generation, Changes.Change change) {
        KubernetesObject object = change.after();
        Reasons reasons = new Reasons(object.label(), generation.manifest().edits());
        return text(object.file(), heads.patch(generation, object), new MergePatch(reasons).of(change));
    }

    private ArtifactFile resource(Generation generation, KubernetesObject object) {
        List<String> reasons = new Reasons(object.label(), generation.manifest().edits()).at("");
        return text(object.file(), heads.resource(generation, object, reasons), object.content());
    }

    private static ArtifactFile text(String file, List<String> head, Map<String, ?> root) {
        return ArtifactFile.text(FOLDER + file, CommentedYaml.of(head, root));
    }
}
