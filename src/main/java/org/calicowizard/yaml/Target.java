package org.calicowizard.yaml;

/** A node found for an edit. */
record Target(YamlPath path, Found found, Source source) {

    Node node() {
        return found.node();
    }

    YamlEditException refusal(YamlFault fault) {
        return refusal(fault, "");
    }

    /** What the fault is about, such as a key, comes along. */
    YamlEditException refusal(YamlFault fault, Object detail) {
        return new YamlEditException(fault, detail.toString(), path.toString(), source, node().start());
    }

    /** Refuses what an edit here would change elsewhere too. */
    Target editable() {
        if (found.isAnchored()) {
            throw refusal(YamlFault.ANCHORED);
        }
        if (node().span().tagged()) {
            throw refusal(YamlFault.TAGGED);
        }
        if (node() instanceof AliasNode alias) {
            throw refusal(YamlFault.ALIAS, alias.anchor());
        }
        if (node().start() == node().end() && !hasPlace()) {
            throw refusal(YamlFault.NO_PLACE);
        }
        return this;
    }

    /** An absent value has a place only behind a colon or a dash. */
    private boolean hasPlace() {
        char lead = source.at(node().start() - 1);
        return found.holder()
                .filter(holder -> lead == (holder.isMap() ? ':' : '-'))
                .isPresent();
    }

    ScalarNode scalar() {
        if (node() instanceof ScalarNode scalar) {
            return scalar;
        }
        throw refusal(YamlFault.NO_SCALAR);
    }

    TextEdit edit(int start, int end, String replacement) {
        return source.origin().place(new TextEdit(start, end, replacement));
    }

    TextEdit insertion(int offset, String text) {
        return edit(offset, offset, text);
    }
}
