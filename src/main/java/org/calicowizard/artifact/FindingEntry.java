package org.calicowizard.artifact;

import java.util.List;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Texts;

/**
 * A finding in JSON.
 *
 * @param rule the rule's id
 * @param severity its severity, on the wire
 * @param fields the answers that it is about
 * @param message what happens
 * @param fix what to do
 * @param docs where it is known from
 */
record FindingEntry(String rule, String severity, List<String> fields, String message, String fix, String docs) {

    static FindingEntry of(Finding finding, Texts texts) {
        return new FindingEntry(
                finding.rule().id(),
                finding.rule().severity().value(),
                finding.fields(),
                texts.of(finding.message()),
                texts.of(finding.fix()),
                finding.rule().docs().toString());
    }
}
