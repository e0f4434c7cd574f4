package org.calicowizard.yaml;

import java.util.Optional;

/**
 * An entry of a map or an item of a list.
 *
 * @param start offset of its first character: that of the key, or of the dash
 * @param lead offset behind the colon or the dash; {@code start} for an item in flow style
 * @param key the key of an entry; empty for an item and for a key that is not a simple one
 * @param value what it holds
 */
record Child(int start, int lead, Optional<ScalarNode> key, Node value) {

    int end() {
        return Math.max(lead, value.end());
    }

    boolean isNamed(String name) {
        return key.filter(node -> node.value().equals(name)).isPresent();
    }

    boolean isItem(String itemKey, String itemValue) {
        return value instanceof CollectionNode map
                && map.scalar(itemKey).filter(itemValue::equals).isPresent();
    }
}
