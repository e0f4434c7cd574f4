package org.calicowizard.artifact.cluster;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.calicowizard.artifact.Generation;
import org.calicowizard.release.KubernetesReleases;
import org.calicowizard.rules.AddressPlans;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.Installers;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.testing.TestWizard;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Configurations of answers written as {@code key=value key=value}, and what YAML makes of them. */
final class ClusterConfigs {

    static final RuleBook BOOK = RuleBook.load();

    static final ClusterConfigArtifact ARTIFACT = new ClusterConfigArtifact(
            new AddressPlans(Installers.load()), Installers.load(), KubernetesReleases.load(), BOOK);

    private ClusterConfigs() {}

    static String text(String answers) {
        return text(TestWizard.generate(answers));
    }

    static String text(Generation generation) {
        return new String(ARTIFACT.file(generation).bytes(), StandardCharsets.UTF_8);
    }

    /** Whether no problem stops the configuration. */
    static boolean possible(Generation generation) {
        return ARTIFACT.problems(generation).stream().map(BOOK::finding).noneMatch(Finding::isError);
    }

    static List<Map<String, Object>> documents(String text) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Iterable<Object> documents = new Yaml(new SafeConstructor(strict)).loadAll(text);
        return StreamSupport.stream(documents.spliterator(), false)
                .map(ClusterConfigs::mapping)
                .toList();
    }

    /** The only document of a kind. */
    static Map<String, Object> document(String text, String kind) {
        List<Map<String, Object>> found = documents(text).stream()
                .filter(document -> kind.equals(document.get("kind")))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " documents " + kind + " in\n" + text);
        }
        return found.get(0);
    }

    /** All scalars. */
    static Stream<Object> leaves(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(ClusterConfigs::leaves);
        }
        if (node instanceof List<?> list) {
            return list.stream().flatMap(ClusterConfigs::leaves);
        }
        return Stream.of(String.valueOf(node));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> mapping(Object node) {
        if (node instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new AssertionError("no mapping: " + node);
    }

    static Object at(Object node, String... path) {
        Object found = node;
        for (String key : path) {
            found = mapping(found).get(key);
        }
        return found;
    }
}
