package org.calicowizard.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.manifest.ManifestIndex.KubernetesObject;
import org.calicowizard.text.Message;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlModel;
import org.calicowizard.yaml.YamlText;

/**
 * Reads a rendered manifest again and proves that it says what was planned, and the same as its base elsewhere. Only
 * documents whose text changed are composed.
 */
final class Proof {

    private final Base base;

    Proof(Base base) {
        this.base = base;
    }

    /**
     * Proves.
     *
     * @param text the rendered manifest
     * @param edits what was changed in it
     * @param missing what the plan would still change in a manifest
     * @throws UnprovenManifestException naming what was changed but not planned, or planned but not changed
     */
    void verify(String text, List<Edit> edits, Function<Base, List<Edit>> missing) {
        YamlText rendered = YamlText.of(text);
        List<YamlDocument> before = base.yaml().documents();
        List<YamlDocument> after = rendered.documents();
        long added = edits.stream().filter(edit -> edit.path().isEmpty()).count();
        if (after.size() != before.size() + added) {
            throw new UnprovenManifestException(Message.of("proof.documents", before.size(), after.size()));
        }
        List<YamlDocument> objects = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (i >= before.size()) {
                objects.add(after.get(i));
            } else if (sameText(before.get(i), after.get(i))) {
                object(before.get(i)).map(KubernetesObject::document).forEach(objects::add);
            } else {
                onlyPlanned(before.get(i), after.get(i), edits);
                objects.add(after.get(i));
            }
        }
        List<Edit> left = missing.apply(base.as(rendered, new ManifestIndex(objects)));
        if (!left.isEmpty()) {
            throw new UnprovenManifestException(Message.of("proof.left", paths(left)));
        }
    }

    private void onlyPlanned(YamlDocument before, YamlDocument after, List<Edit> edits) {
        Set<String> planned = object(before)
                .map(KubernetesObject::label)
                .flatMap(label -> edits.stream().filter(edit -> edit.target().equals(label)))
                .map(Edit::path)
                .collect(Collectors.toSet());
        List<String> changed = changes(before, after)
                .filter(path -> planned.stream().noneMatch(place -> path.equals(place) || path.startsWith(place + "[")))
                .toList();
        if (!changed.isEmpty()) {
            throw new UnprovenManifestException(Message.of("proof.changed", String.join(", ", changed)));
        }
    }

    /** The CNI configuration is one text to the document that it stands in, so it is compared by itself. */
    private Stream<String> changes(YamlDocument before, YamlDocument after) {
        return YamlModel.changedPaths(before.model(), after.model()).stream()
                .flatMap(path -> path.equals(CalicoPaths.CNI_CONFIG.toString()) && before == base.configMap()
                        ? YamlModel.changedPaths(
                                        base.cniConfig().model(),
                                        after.embedded(CalicoPaths.CNI_CONFIG).model())
                                .stream()
                                .map(inside -> path + ": " + inside)
                        : Stream.of(path));
    }

    private Stream<KubernetesObject> object(YamlDocument document) {
        return base.index().in(document).stream();
    }

    private static String paths(List<Edit> edits) {
        return edits.stream()
                .map(edit -> (edit.target() + " " + edit.path()).strip())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean sameText(YamlDocument before, YamlDocument after) {
        return before.end() - before.start() == after.end() - after.start()
                && before.text().equals(after.text());
    }
}
