package org.calicowizard.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** Makes the text of a scalar a source of its own. */
final class Embedding {

    private Embedding() {}

    static Source of(Target target) {
        ScalarNode scalar = target.scalar();
        Origin origin = origin(target, scalar);
        return new Source(scalar.value(), 0, scalar.value().length(), "\n", origin);
    }

    private static Origin origin(Target target, ScalarNode scalar) {
        if (scalar.style() == ScalarStyle.LITERAL) {
            return BlockContent.of(target, scalar);
        }
        if (scalar.style() == ScalarStyle.DOUBLE_QUOTED || scalar.style() == ScalarStyle.SINGLE_QUOTED) {
            return QuotedContent.of(target, scalar);
        }
        throw target.refusal(YamlFault.NO_PLACE_INSIDE);
    }
}
