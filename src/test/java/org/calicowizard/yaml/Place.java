package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A node of a document and its path, where list items go by their name if they have one. */
record Place(YamlPath path, Node node, boolean names) {

    static List<Place> all(YamlDocument document) {
        List<Place> places = new ArrayList<>();
        collect(YamlPath.root(), document.node(), false, places);
        return places;
    }

    private static void collect(YamlPath path, Node node, boolean names, List<Place> places) {
        places.add(new Place(path, node, names));
        if (node instanceof CollectionNode collection && !collection.hasComplexKeys()) {
            for (int i = 0; i < collection.children().size(); i++) {
                Child child = collection.children().get(i);
                collect(child(path, collection, i), child.value(), child.isNamed("name"), places);
            }
        }
    }

    static YamlPath child(YamlPath path, CollectionNode collection, int index) {
        Child child = collection.children().get(index);
        return child.key()
                .map(key -> path.key(key.value()))
                .or(() -> name(collection, child).map(name -> path.item("name", name)))
                .orElse(path.index(index));
    }

    /** What an item of a list is known by. */
    static Optional<String> name(CollectionNode list, Child child) {
        return list.isList() && child.value() instanceof CollectionNode item ? item.scalar("name") : Optional.empty();
    }
}
