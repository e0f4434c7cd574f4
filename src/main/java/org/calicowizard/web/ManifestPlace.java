package org.calicowizard.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calicowizard.answers.Choice;

/** Where in an object something was edited: the first that fits an edit's path has words for it. */
enum ManifestPlace implements Choice {
    OBJECT("()()"),
    IPAM("data\\.cni_network_config: ()(?:.*\\.)?ipam\\.(.+)"),
    CNI("data\\.cni_network_config: ()(.+)"),
    DATA("data\\.()(.+)"),
    ENVIRONMENT(".*containers\\[name=([^\\]]+)]\\.env\\[name=([^\\]]+)].*"),
    PROBE(".*containers\\[name=([^\\]]+)]\\.(livenessProbe|readinessProbe).*"),
    MOUNTS(".*containers\\[name=([^\\]]+)]\\.volumeMounts\\[name=([^\\]]+)].*"),
    CONTAINER(".*containers\\[name=([^\\]]+)]\\.(.+)"),
    VOLUMES("spec\\.template\\.spec\\.()volumes\\[name=([^\\]]+)].*"),
    FIELD("()(.*)");

    private final Pattern path;

    ManifestPlace(String path) {
        this.path = Pattern.compile(path);
    }

    /**
     * Where an edit is, in words.
     *
     * @param place the place, of which the messages have a text
     * @param container the container; empty where the place is in none
     * @param name what a reader calls the edited thing, such as the name of an environment variable
     */
    record Words(ManifestPlace place, String container, String name) {}

    static Words of(String path) {
        return Stream.of(values())
                .flatMap(place -> place.words(path))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Words> words(String text) {
        Matcher matcher = path.matcher(text);
        return matcher.matches() ? Stream.of(new Words(this, matcher.group(1), matcher.group(2))) : Stream.empty();
    }
}
