package org.calicowizard.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/**
 * The objects of a manifest by kind and name. Custom resource definitions, over nine tenths of the text, are known by a
 * line and never composed.
 */
final class ManifestIndex {

    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^kind:\\s*[\"']?CustomResourceDefinition[\"']?\\s*$");
    private static final YamlPath KIND = YamlPath.parse("kind");
    private static final YamlPath API_VERSION = YamlPath.parse("apiVersion");
    private static final YamlPath NAME = YamlPath.parse("metadata.name");

    /**
     * An object.
     *
     * @param apiVersion its API group and version
     * @param kind its kind
     * @param name its name
     * @param document where it stands
     */
    record KubernetesObject(String apiVersion, String kind, String name, YamlDocument document) {

        /** Kind, namespace and name, such as {@code DaemonSet kube-system/calico-node}. */
        String label() {
            String namespace = document.scalar(CalicoPaths.NAMESPACE)
                    .map(text -> text + "/")
                    .orElse("");
            return kind + " " + namespace + name;
        }

        private boolean is(String otherKind, String otherName) {
            return kind.equals(otherKind) && name.equals(otherName);
        }
    }

    private final List<KubernetesObject> objects = new ArrayList<>();
    private boolean definitions;

    ManifestIndex(List<YamlDocument> documents) {
        documents.forEach(this::add);
    }

    private void add(YamlDocument document) {
        if (DEFINITION.matcher(document.text()).find()) {
            definitions = true;
            return;
        }
        Optional<String> kind = document.scalar(KIND);
        Optional<String> apiVersion = document.scalar(API_VERSION);
        if (kind.isPresent() && apiVersion.isPresent()) {
            objects.add(new KubernetesObject(
                    apiVersion.get(), kind.get(), document.scalar(NAME).orElse(""), document));
        }
    }

    boolean isEmpty() {
        return objects.isEmpty() && !definitions;
    }

    boolean holdsOnlyDefinitions() {
        return objects.isEmpty() && definitions;
    }

    Stream<KubernetesObject> objects() {
        return objects.stream();
    }

    Optional<YamlDocument> find(String kind, String name) {
        return all(kind, name).map(KubernetesObject::document).findFirst();
    }

    /** Every object of this kind and name; more than one is possible in several namespaces, or by mistake. */
    Stream<KubernetesObject> all(String kind, String name) {
        return objects.stream().filter(object -> object.is(kind, name));
    }

    boolean has(String kind, String name) {
        return all(kind, name).findFirst().isPresent();
    }

    Optional<KubernetesObject> in(YamlDocument document) {
        return objects.stream().filter(object -> object.document == document).findFirst();
    }
}
