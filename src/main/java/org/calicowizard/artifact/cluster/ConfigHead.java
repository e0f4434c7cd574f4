package org.calicowizard.artifact.cluster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.artifact.FindingLine;
import org.calicowizard.artifact.Generation;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;

/** The comment at the top of a configuration: what it is, by which answers, what to mind and what to fill in. */
final class ConfigHead {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    String of(Generation generation, InstallerConfig config, List<Finding> findings, List<Placeholder> placeholders) {
        Stream<String> made = Stream.of(
                texts.of(Message.of(
                        "plan.head.cluster-config",
                        config.title(),
                        generation.answers().ipFamily().value(),
                        generation.traits().release())),
                texts.of(Message.of(
                        "plan.head.answers",
                        generation.canonical().id(),
                        generation.canonical().query())),
                texts.of(Message.of("plan.head.docs", config.docs())));
        Stream<String> minded = findings.stream().map(finding -> FindingLine.of(finding, texts));
        Stream<String> open = placeholders.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(texts.of(Message.of("plan.head.placeholders"))),
                        placeholders.stream().map(place -> "  " + place.text() + ": " + texts.of(place.meaning())));
        return Stream.of(made, minded, open)
                .flatMap(lines -> lines)
                .map(line -> "# " + line + "\n")
                .collect(Collectors.joining("", "", "#\n"));
    }
}
