package org.calicowizard.artifact.host;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.calicowizard.artifact.FindingLine;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.script.ScriptHead;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Texts;

/** The comment at the top of a script, with what to mind. */
final class PreflightHead {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    String of(Generation generation, String file, Collection<Finding> findings) {
        String minded = findings.stream()
                .map(finding -> "# " + FindingLine.of(finding, texts) + "\n")
                .collect(Collectors.joining());
        return ScriptHead.of("preflight", generation, file) + minded;
    }
}
