package org.calicowizard.cli;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calicowizard.artifact.FindingText;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Texts;

/** Findings as a terminal shows them. */
final class FindingsText {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    private FindingsText() {}

    static String of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().severity().value() + ": " + paragraph(finding))
                .collect(Collectors.joining("\n"));
    }

    /** Some rules are known from this program's own pages, which only the server has. */
    static String paragraph(Finding finding) {
        Optional<String> docs =
                Optional.of(finding.rule().docs()).filter(URI::isAbsolute).map(URI::toString);
        return FindingText.of(finding, TEXTS, docs);
    }
}
