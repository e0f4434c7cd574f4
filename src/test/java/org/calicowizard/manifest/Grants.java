package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What the rules of a role grant, one verb on one resource at a time: how rules are grouped does not matter. */
final class Grants {

    private Grants() {}

    static SortedSet<String> of(JsonNode rules) {
        SortedSet<String> grants = new TreeSet<>();
        rules.forEach(rule -> add(rule, grants));
        return grants;
    }

    private static void add(JsonNode rule, SortedSet<String> grants) {
        assertThat(rule.propertyNames()).isSubsetOf("apiGroups", "resources", "resourceNames", "verbs");
        SortedSet<String> names = new TreeSet<>();
        rule.path("resourceNames").forEach(name -> names.add(name.asString()));
        for (JsonNode group : rule.path("apiGroups")) {
            for (JsonNode resource : rule.path("resources")) {
                rule.path("verbs")
                        .forEach(verb -> grants.add("%s on %s of '%s' named %s"
                                .formatted(verb.asString(), resource.asString(), group.asString(), names)));
            }
        }
    }
}
