package org.calicowizard.yaml;

import java.util.Optional;

/**
 * A node that a path leads to.
 *
 * @param node the node
 * @param parent what holds it; empty for the root
 * @param index its place among the parent's children; 0 for the root
 */
record Found(Node node, Optional<Found> parent, int index) {

    static Found root(Node node) {
        return new Found(node, Optional.empty(), 0);
    }

    Found child(CollectionNode here, int childIndex) {
        return new Found(here.children().get(childIndex).value(), Optional.of(this), childIndex);
    }

    /** The collection that holds this node; empty for the root. */
    Optional<CollectionNode> holder() {
        return parent.map(found -> (CollectionNode) found.node());
    }

    /** The entry or item whose value this node is; empty for the root. */
    Optional<Child> asChild() {
        return holder().map(collection -> collection.children().get(index));
    }

    /** Whether an alias elsewhere may repeat what is here. */
    boolean isAnchored() {
        return node.span().anchored() || parent.filter(Found::isAnchored).isPresent();
    }
}
