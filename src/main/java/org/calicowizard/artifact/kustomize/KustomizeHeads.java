package org.calicowizard.artifact.kustomize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.calicowizard.artifact.Generation;

/**
 * What the files say at their top, of the data file {@code kustomize/kustomize.yaml}.
 *
 * @param lines the lines by the kind of the file
 */
record KustomizeHeads(Map<String, List<String>> lines) {

    KustomizeHeads {
        lines = Map.copyOf(lines);
    }

    @SuppressWarnings("unchecked")
    static KustomizeHeads of(Map<String, Object> data) {
        return new KustomizeHeads((Map<String, List<String>>) data.get("heads"));
    }

    List<String> kustomization(Generation generation) {
        return filled("kustomization", generation);
    }

    List<String> patch(Generation generation, KubernetesObject object) {
        return of("patch", generation, object);
    }

    /** Of an object beside the base, with why it is there. */
    List<String> resource(Generation generation, KubernetesObject object, List<String> reasons) {
        List<String> head = new ArrayList<>(of("resource", generation, object));
        head.addAll(reasons);
        return head;
    }

    private List<String> of(String kind, Generation generation, KubernetesObject object) {
        return filled(kind, generation).stream()
                .map(line -> line.replace("@{object}", object.label()))
                .toList();
    }

    private List<String> filled(String kind, Generation generation) {
        return lines.getOrDefault(kind, List.of()).stream()
                .map(line -> line.replace(
                                "@{file}", generation.manifest().base().file())
                        .replace("@{release}", generation.traits().release().toString())
                        .replace("@{id}", generation.canonical().id())
                        .replace("@{query}", generation.canonical().query()))
                .toList();
    }
}
