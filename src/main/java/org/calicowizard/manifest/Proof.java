package org.calicowizard.manifest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlModel;
import org.calicowizard.yaml.YamlText;

/**
 * Reads a rendered manifest again and proves that it says the same as its base but for the edits. Only documents whose
 * text changed are read.
 */
final class Proof {

    private final Base base;

    Proof(Base base) {
        this.base = base;
    }

    void verify(String text, List<Edit> edits) {
        List<YamlDocument> before = base.yaml().documents();
        List<YamlDocument> after = YamlText.of(text).documents();
        Set<String> changed = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            if (!sameText(before.get(i), after.get(i))) {
                changed.addAll(YamlModel.changedPaths(
                        before.get(i).model(), after.get(i).model()));
            }
        }
        Set<String> planned = edits.stream().map(Proof::place).collect(Collectors.toSet());
        changed.removeIf(
                path -> planned.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "[")));
        if (!changed.isEmpty()) {
            throw new IllegalStateException("changed but not planned: " + changed);
        }
    }

    /** The CNI configuration is one text to the document that it stands in. */
    private static String place(Edit edit) {
        return edit.path().replaceFirst(":.*", "");
    }

    private static boolean sameText(YamlDocument before, YamlDocument after) {
        return before.end() - before.start() == after.end() - after.start()
                && before.text().equals(after.text());
    }
}
