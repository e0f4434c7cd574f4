package org.calicowizard.artifact;

import java.util.List;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Texts;

/**
 * A finding as JSON documents have it.
 *
 * @param rule the rule's id
 * @param severity error, warning or note
 * @param fields the answers it is about
 * @param message what happens if it is left so
 * @param fix what to do
 * @param docs where the rule is known from
 */
public record FindingEntry(String rule, String severity, List<String> fields, String message, String fix, String docs) {

    /**
     * Writes findings down.
     *
     * @param findings what was found
     * @param texts the language
     * @return an entry for each, in the same order
     */
    public static List<FindingEntry> of(List<Finding> findings, Texts texts) {
        return findings.stream().map(finding -> of(finding, texts)).toList();
    }

    private static FindingEntry of(Finding finding, Texts texts) {
        return new FindingEntry(
                finding.rule().id(),
                finding.rule().severity().value(),
                finding.fields(),
                texts.of(finding.message()),
                texts.of(finding.fix()),
                finding.rule().docs().toString());
    }
}
