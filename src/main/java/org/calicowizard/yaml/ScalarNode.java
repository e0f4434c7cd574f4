package org.calicowizard.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Tag;

/** A scalar: its value as text, the way it is written, and the tag it resolves to. */
record ScalarNode(Span span, String value, ScalarStyle style, String tag) implements Node {

    boolean isNull() {
        return tag.equals(Tag.NULL.getValue());
    }

    boolean isBlock() {
        return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    }

    ScalarNode at(int offset) {
        return new ScalarNode(new Span(offset, offset, false, false), value, style, tag);
    }
}
