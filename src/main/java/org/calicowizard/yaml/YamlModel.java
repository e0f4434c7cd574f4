package org.calicowizard.yaml;

import java.util.Set;

/**
 * What a document says, without its layout: maps, lists, aliases (not followed), and scalars as text with the type they
 * resolve to, so that {@code "true"} and {@code true} differ.
 */
public final class YamlModel {

    private final Node root;

    YamlModel(Node root) {
        this.root = root;
    }

    /**
     * Where two models differ: the paths, in the syntax of {@link YamlPath}, of what was added, removed or changed. List
     * items that have a {@code name} are known by it, so that a new item is one change; other items are known by their
     * place. A list whose named items changed their order is itself such a path.
     */
    public static Set<String> changedPaths(YamlModel before, YamlModel after) {
        return new ModelDiff().compare(before.root, after.root);
    }
}
