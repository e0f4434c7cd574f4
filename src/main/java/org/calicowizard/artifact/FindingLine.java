package org.calicowizard.artifact;

import java.util.regex.Pattern;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Texts;

/** What to mind, as a line of the comment at the top of a generated file. */
public final class FindingLine {

    /** A line break in what a finding quotes would end the comment. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private FindingLine() {}

    /**
     * The line of a finding.
     *
     * @param finding what to mind
     * @param texts the language of the file
     * @return its severity, its rule, what happens and what to do, without a mark of a comment and without a line end
     */
    public static String of(Finding finding, Texts texts) {
        return printable(finding.rule().severity().value() + " "
                + finding.rule().id() + ": " + texts.of(finding.message()) + " " + texts.of(finding.fix()));
    }

    static String printable(String line) {
        return UNPRINTABLE.matcher(line).replaceAll("\uFFFD");
    }
}
