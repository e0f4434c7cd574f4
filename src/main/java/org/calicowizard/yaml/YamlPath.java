package org.calicowizard.yaml;

import java.util.List;
import java.util.stream.Stream;

/**
 * The way from the root of a document to a node, for example
 * {@code spec.template.spec.containers[name=calico-node].env[name=IP6].value}. Immutable.
 */
public final class YamlPath {

    private final List<Step> steps;

    private YamlPath(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The path of the document's root, which {@code toString} shows as nothing. */
    public static YamlPath root() {
        return new YamlPath(List.of());
    }

    /**
     * Reads a path. A key or value with one of {@code . [ ] = " \} stands in double quotes:
     * {@code metadata.annotations."a.b/c"}.
     *
     * @throws IllegalArgumentException where the text is not a path
     */
    public static YamlPath parse(String text) {
        return new YamlPath(PathSyntax.parse(text));
    }

    /** The value of this key in the map here. */
    public YamlPath key(String name) {
        return then(new Step.Key(name));
    }

    /** The item of the list here that is a map with this scalar under this key. */
    public YamlPath item(String key, String value) {
        return then(new Step.Item(key, value));
    }

    /** The item at this place, from 0, of the list here. */
    public YamlPath index(int number) {
        return then(new Step.Index(number));
    }

    private YamlPath then(Step step) {
        return new YamlPath(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    List<Step> steps() {
        return steps;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YamlPath path && steps.equals(path.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** The path in the syntax of {@link #parse}. */
    @Override
    public String toString() {
        return PathSyntax.format(steps);
    }
}
