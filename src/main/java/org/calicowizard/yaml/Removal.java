package org.calicowizard.yaml;

/** Removes a list item. */
final class Removal {

    private Removal() {}

    static TextEdit of(Target target) {
        CollectionNode list = target.found()
                .holder()
                .filter(CollectionNode::isList)
                .orElseThrow(() -> target.refusal(YamlFault.NO_LIST_ITEM));
        if (list.span().tagged()) {
            throw target.refusal(YamlFault.LIST_TAGGED);
        }
        if (list.flow()) {
            return new FlowRemoval(target, list).edit();
        }
        return new BlockRemoval(target, list).edit();
    }
}
