package org.calicowizard.yaml;

/** A node found for an edit. */
record Target(YamlPath path, Found found, Source source) {

    Node node() {
        return found.node();
    }

    YamlEditException refusal(String problem) {
        return new YamlEditException(path.toString(), source.origin().line(node().start()), problem);
    }

    /** Refuses what an edit here would change elsewhere too. */
    Target editable() {
        if (found.isAnchored()) {
            throw refusal("has an anchor, so an alias may repeat it elsewhere");
        }
        if (node().span().tagged()) {
            throw refusal("has a tag of its own");
        }
        if (node() instanceof AliasNode alias) {
            throw refusal("is the alias *" + alias.anchor());
        }
        if (node().start() == node().end() && !hasPlace()) {
            throw refusal("is empty and has no place of its own");
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
        throw refusal("is not a scalar");
    }

    TextEdit edit(int start, int end, String replacement) {
        return source.origin().place(new TextEdit(start, end, replacement));
    }

    TextEdit insertion(int offset, String text) {
        return edit(offset, offset, text);
    }
}
