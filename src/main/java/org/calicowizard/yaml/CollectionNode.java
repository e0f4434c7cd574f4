package org.calicowizard.yaml;

import java.util.List;
import java.util.Optional;

/** A map or a list, in block or flow style. */
record CollectionNode(Span span, Kind kind, boolean flow, List<Child> children) implements Node {

    enum Kind {
        MAP,
        LIST
    }

    CollectionNode {
        children = List.copyOf(children);
    }

    boolean isMap() {
        return kind == Kind.MAP;
    }

    boolean isList() {
        return kind == Kind.LIST;
    }

    boolean hasComplexKeys() {
        return isMap() && children.stream().anyMatch(child -> child.key().isEmpty());
    }

    /** The text of the scalar which a map has under a key; empty where it has none. */
    Optional<String> scalar(String key) {
        for (Child child : children) {
            if (isMap() && child.isNamed(key) && child.value() instanceof ScalarNode scalar) {
                return Optional.of(scalar.value());
            }
        }
        return Optional.empty();
    }
}
