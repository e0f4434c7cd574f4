package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two composed documents node by node. */
final class ModelDiff {

    private static final String NAME = "name";

    private final Set<String> changed = new LinkedHashSet<>();

    Set<String> compare(Node before, Node after) {
        compare("", before, after);
        return changed;
    }

    private void compare(String path, Node before, Node after) {
        if (before instanceof CollectionNode old && after instanceof CollectionNode now && old.kind() == now.kind()) {
            compareChildren(path, old, now);
        } else if (!content(before).equals(content(after))) {
            changed.add(path);
        }
    }

    private void compareChildren(String path, CollectionNode before, CollectionNode after) {
        Map<String, Node> old = byName(path, before);
        Map<String, Node> now = byName(path, after);
        old.forEach((name, node) -> {
            if (now.containsKey(name)) {
                compare(name, node, now.get(name));
            } else {
                changed.add(name);
            }
        });
        now.keySet().stream().filter(name -> !old.containsKey(name)).forEach(changed::add);
        if (before.isList() && !common(old, now).equals(common(now, old))) {
            changed.add(path);
        }
    }

    private static List<String> common(Map<String, Node> ordered, Map<String, Node> other) {
        return ordered.keySet().stream().filter(other::containsKey).toList();
    }

    private static Map<String, Node> byName(String path, CollectionNode collection) {
        Map<String, Node> named = new LinkedHashMap<>();
        int index = 0;
        for (Child child : collection.children()) {
            String name = name(path, collection, child, index++);
            int repeated = 2;
            String unique = name;
            while (named.putIfAbsent(unique, child.value()) != null) {
                unique = name + "#" + repeated++;
            }
        }
        return named;
    }

    private static String name(String path, CollectionNode parent, Child child, int index) {
        if (parent.isMap()) {
            String key = child.key().map(ScalarNode::value).orElse("?" + index);
            return path + (path.isEmpty() ? "" : ".") + new Step.Key(key);
        }
        Step step = child.value() instanceof CollectionNode item
                ? item.scalar(NAME).<Step>map(name -> new Step.Item(NAME, name)).orElse(new Step.Index(index))
                : new Step.Index(index);
        return path + step;
    }

    /** Everything that makes a node what it is, save the layout. */
    private static List<Object> content(Node node) {
        List<Object> content = new ArrayList<>();
        if (node instanceof ScalarNode scalar) {
            content.addAll(List.of(scalar.tag(), scalar.value()));
        } else if (node instanceof AliasNode alias) {
            content.addAll(List.of("*", alias.anchor()));
        } else {
            content.add(((CollectionNode) node).kind());
        }
        return content;
    }
}
