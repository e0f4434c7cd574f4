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

/** Writes the folder of a kustomization. */
final class Kustomization {

    private static final String FOLDER = "kustomize/";

    private final BaseReference reference = BaseReference.load();

    List<ArtifactFile> files(Generation generation) {
        Changes changes = Changes.of(generation.manifest());
        List<ArtifactFile> files = new ArrayList<>();
        files.add(text("kustomization.yaml", head(generation), kustomization(generation, changes)));
        changes.changed().forEach(change -> files.add(patch(generation, change)));
        changes.added().forEach(object -> files.add(resource(generation, object)));
        Base base = generation.manifest().base();
        if (base.origin() == Origin.UPLOAD) {
            files.add(new ArtifactFile(FOLDER + BaseReference.UPLOADED, base.bytes(), false));
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

    private static ArtifactFile patch(Generation generation, Changes.Change change) {
        KubernetesObject object = change.after();
        Reasons reasons = new Reasons(object.label(), generation.manifest().edits());
        List<String> head = List.of("Patch of " + object.label() + " (answers " + id(generation) + ")");
        return text(object.file(), head, new MergePatch(reasons).of(change));
    }

    private static ArtifactFile resource(Generation generation, KubernetesObject object) {
        List<String> head = new ArrayList<>();
        head.add(object.label() + ", beside the base (answers " + id(generation) + ")");
        head.addAll(new Reasons(object.label(), generation.manifest().edits()).at(""));
        return text(object.file(), head, object.content());
    }

    private static List<String> head(Generation generation) {
        return List.of(
                "Calico IP Wizard: patches on " + generation.manifest().base().file() + " of Calico "
                        + generation.traits().release(),
                "Answers " + id(generation) + ": " + generation.canonical().query(),
                "",
                "In place of the manifest, whose objects it makes; from the folder above this one:",
                "  kubectl kustomize " + FOLDER + " | less",
                "  kubectl apply -k " + FOLDER);
    }

    private static String id(Generation generation) {
        return generation.canonical().id();
    }

    private static ArtifactFile text(String file, List<String> head, Map<String, ?> root) {
        return ArtifactFile.text(FOLDER + file, CommentedYaml.of(head, root));
    }
}
