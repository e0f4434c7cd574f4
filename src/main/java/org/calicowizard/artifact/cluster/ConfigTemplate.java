package org.calicowizard.artifact.cluster;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a configuration before the answers are known.
 *
 * @param lines its lines
 */
record ConfigTemplate(List<ConfigLine> lines) {

    ConfigTemplate {
        lines = List.copyOf(lines);
    }

    static ConfigTemplate parse(String text) {
        return new ConfigTemplate(text.lines().map(ConfigLine::parse).toList());
    }

    /** The finished text, with a line end behind every line. */
    String filled(ClusterSubject subject) {
        return lines.stream()
                .filter(line -> line.appliesTo(subject))
                .map(line -> line.filled(subject) + "\n")
                .collect(Collectors.joining());
    }
}
