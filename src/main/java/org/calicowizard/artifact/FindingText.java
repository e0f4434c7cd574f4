package org.calicowizard.artifact;

import org.calicowizard.rules.Finding;
import org.calicowizard.text.Texts;

/** A finding for people who read plain text, as clients of the API and terminals show it. */
public final class FindingText {

    private FindingText() {}

    /**
     * The paragraph of a finding.
     *
     * @param finding what was found
     * @param texts the reader's language
     * @param docs where its rule is known from
     * @return what it is about, what happens, what to do, and its rule, in three lines with their ends
     */
    public static String of(Finding finding, Texts texts, String docs) {
        String fields = String.join(",", finding.fields());
        return (fields.isEmpty() ? "" : fields + ": ") + texts.of(finding.message())
                + "\n  Fix: " + texts.of(finding.fix())
                + "\n  Rule: " + finding.rule().id() + ", see " + docs + "\n";
    }
}
