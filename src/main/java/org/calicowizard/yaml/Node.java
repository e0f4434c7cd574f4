package org.calicowizard.yaml;

/** A node of a composed document; its offsets are exact and count UTF-16 units in its {@link Source}. */
sealed interface Node permits ScalarNode, CollectionNode, AliasNode {

    Span span();

    default int start() {
        return span().start();
    }

    default int end() {
        return span().end();
    }
}
