package org.calicowizard.description;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.ArtifactType;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.text.Texts;

/**
 * A path that takes answers and gives a document.
 *
 * @param name its last part
 * @param title what it gives, in few words
 * @param what the same in a sentence
 * @param types the media types it is served as
 */
record Endpoint(String name, String title, String what, List<String> types) {

    private static final String CHECKLIST = "checklist";

    /** One for each artifact, and the checklist in whatever form is asked for. */
    static List<Endpoint> all(Artifacts artifacts) {
        Texts texts = Texts.in(Locale.ENGLISH);
        List<String> forms = artifacts.all().stream()
                .filter(artifact -> artifact.name().startsWith(CHECKLIST + "."))
                .flatMap(artifact -> types(artifact.type()))
                .distinct()
                .toList();
        return Stream.concat(
                        artifacts.all().stream().map(artifact -> of(artifact, texts)),
                        Stream.of(new Endpoint(
                                CHECKLIST,
                                "Checklist",
                                "In the form that Accept prefers; JSON without a preference.",
                                forms)))
                .toList();
    }

    private static Endpoint of(Artifact artifact, Texts texts) {
        String key = "artifact." + artifact.name();
        return new Endpoint(
                artifact.name(),
                texts.find(key).orElseThrow(),
                texts.find(key + ".hint").orElseThrow(),
                types(artifact.type()).toList());
    }

    /** Whatever is text can be had as plain text too. */
    private static Stream<String> types(ArtifactType type) {
        String own = type.mediaType().replaceFirst(";.*", "");
        return type.isText() ? Stream.of(own, "text/plain").distinct() : Stream.of(own);
    }
}
