package org.calicowizard.cli;

import java.util.List;
import java.util.Locale;
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

    static String paragraph(Finding finding) {
        return FindingText.of(finding, TEXTS, finding.rule().docs().toString());
    }
}
