package org.calicowizard.artifact.kustomize;

import java.util.ArrayList;
import java.util.List;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlText;

/**
 * What a manifest has otherwise than its base, found by comparing the two.
 *
 * @param changed the objects that it changes
 * @param added the objects that it adds
 */
record Changes(List<Change> changed, List<KubernetesObject> added) {

    /** An object in the base and in the manifest. */
    record Change(KubernetesObject before, KubernetesObject after) {}

    static Changes of(RenderedManifest manifest) {
        List<YamlDocument> before = YamlText.of(manifest.base().text()).documents();
        List<YamlDocument> after = YamlText.of(manifest.text()).documents();
        List<Change> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            String old = before.get(i).text();
            String now = after.get(i).text();
            if (!old.equals(now)) {
                Change change = new Change(KubernetesObject.read(old), KubernetesObject.read(now));
                changed.add(change);
            }
        }
        changed.removeIf(change -> change.before.equals(change.after));
        List<KubernetesObject> added = after.subList(before.size(), after.size()).stream()
                .map(document -> KubernetesObject.read(document.text()))
                .toList();
        return new Changes(changed, added);
    }
}
