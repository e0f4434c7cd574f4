package org.calicowizard.yaml;

import java.util.Optional;

/** Walks a path through a composed document. */
final class Lookup {

    private final Source source;
    private final YamlPath path;

    Lookup(Source source, YamlPath path) {
        this.source = source;
        this.path = path;
    }

    /** The node at the path; empty where there is none. Refuses to choose among several or to follow an alias. */
    Optional<Found> find(Node root) {
        Found here = Found.root(root);
        for (Step step : path.steps()) {
            Optional<Found> next = step(here, step);
            if (next.isEmpty()) {
                return next;
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    /** The node at the path, which must be there. */
    Target require(Node root) {
        Found here = Found.root(root);
        for (Step step : path.steps()) {
            Node from = here.node();
            here = step(here, step).orElseThrow(() -> refusal(from, YamlFault.MISSING, step));
        }
        return new Target(path, here, source);
    }

    private Optional<Found> step(Found here, Step step) {
        if (here.node() instanceof AliasNode alias) {
            throw refusal(alias, YamlFault.ALIAS_ON_THE_WAY, alias.anchor());
        }
        if (!(here.node() instanceof CollectionNode collection)) {
            return Optional.empty();
        }
        int hit = -1;
        for (int index = 0; index < collection.children().size(); index++) {
            if (step.selects(collection, index)) {
                if (hit >= 0) {
                    throw refusal(collection.children().get(index).value(), YamlFault.AMBIGUOUS, step);
                }
                hit = index;
            }
        }
        return hit < 0 ? Optional.empty() : Optional.of(here.child(collection, hit));
    }

    private YamlEditException refusal(Node node, YamlFault fault, Object detail) {
        return new YamlEditException(fault, detail.toString(), path.toString(), source, node.start());
    }
}
