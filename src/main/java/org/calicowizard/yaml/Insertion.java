package org.calicowizard.yaml;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.calicowizard.yaml.CollectionNode.Kind;

/**
 * A new entry of a map or item of a list.
 *
 * @param target the map or list, or the empty scalar that becomes one
 * @param kind which of the two
 * @param flow how the new child is written on one line
 * @param block how it is written as lines at a column
 */
record Insertion(
        Target target,
        Kind kind,
        Function<FlowWriter, String> flow,
        BiFunction<BlockWriter, Integer, List<String>> block) {

    private static final String NAME = "name";

    static Insertion entry(Target map, String key, Object value) {
        Values.check(value);
        if (map.node() instanceof CollectionNode collection
                && collection.children().stream().anyMatch(child -> child.isNamed(key))) {
            throw map.refusal(YamlFault.KEY_PRESENT, key);
        }
        return new Insertion(
                map,
                Kind.MAP,
                writer -> writer.entry(key, value),
                (writer, column) -> writer.entry(key, value, column));
    }

    static Insertion item(Target list, Object value) {
        Values.check(value);
        Values.entries(value).stream()
                .filter(entry -> entry.getKey().equals(NAME) && entry.getValue() instanceof String)
                .forEach(entry -> refuseItem(list, (String) entry.getValue()));
        return new Insertion(
                list, Kind.LIST, writer -> writer.item(value), (writer, column) -> writer.item(value, column));
    }

    private static void refuseItem(Target list, String name) {
        if (list.node() instanceof CollectionNode collection
                && collection.children().stream().anyMatch(child -> child.isItem(NAME, name))) {
            throw list.refusal(YamlFault.ITEM_PRESENT, name);
        }
    }

    TextEdit at(Where where) {
        if (target.node() instanceof ScalarNode scalar && scalar.isNull()) {
            return new EmptyInsertion(this).at(where);
        }
        if (!(target.node() instanceof CollectionNode collection) || collection.kind() != kind) {
            throw target.refusal(kind == Kind.MAP ? YamlFault.NO_MAP : YamlFault.NO_LIST);
        }
        if (collection.hasComplexKeys()) {
            throw target.refusal(YamlFault.COMPLEX_KEY);
        }
        if (collection.children().isEmpty()) {
            return new EmptyInsertion(this).at(where);
        }
        Slot slot = Slot.of(target, collection, where);
        return collection.flow()
                ? new FlowInsertion(this, collection).at(slot)
                : new BlockInsertion(this, collection).at(slot);
    }

    /** The new child on one line, written like its neighbours near this index. */
    String onOneLine(int index) {
        return flow.apply(new FlowWriter(Neighbours.of(target.found(), index)));
    }

    /** The new child as lines at a column, written like its neighbours near this index. */
    List<String> asLines(int index, int column) {
        Layout layout = Layout.of(target.found(), target.source());
        return block.apply(new BlockWriter(Neighbours.of(target.found(), index), layout), column);
    }
}
