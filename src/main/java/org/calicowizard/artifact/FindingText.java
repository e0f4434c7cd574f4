package org.calicowizard.artifact;

import java.util.Optional;
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
     * @param docs the address where its rule is known from, if the reader can open it
     * @return what it is about, what happens, what to do, and its rule, in three lines with their ends
     */
    public static String of(Finding finding, Texts texts, Optional<String> docs) {
        String fields = String.join(",", finding.fields());
        return (fields.isEmpty() ? "" : fields + ": ") + texts.of(finding.message())
                + "\n  Fix: " + texts.of(finding.fix())
                + "\n  Rule: " + finding.rule().id()
                + docs.map(address -> ", see " + address).orElse("") + "\n";
    }
}
