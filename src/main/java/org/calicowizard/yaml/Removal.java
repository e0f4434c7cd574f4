package org.calicowizard.yaml;

/** Removes a list item. */
final class Removal {

    private Removal() {}

    static TextEdit of(Target target) {
        CollectionNode list = target.found()
                .holder()
                .filter(CollectionNode::isList)
                .orElseThrow(() -> target.refusal("is not a list item"));
        if (list.span().tagged()) {
            throw target.refusal("is in a list that has a tag of its own");
        }
        if (list.flow()) {
            return new FlowRemoval(target, list).edit();
        }
        return new BlockRemoval(target, list).edit();
    }
}
