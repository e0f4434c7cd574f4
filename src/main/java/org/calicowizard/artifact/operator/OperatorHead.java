package org.calicowizard.artifact.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calicowizard.artifact.FindingLine;
import org.calicowizard.artifact.Generation;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.ManifestAddress;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;

/** What is said at the top of the operator's files: what they are, how they are used, and what to mind. */
final class OperatorHead {

    private final OperatorFacts facts;
    private final ManifestAddress official = ManifestAddress.load();
    private final Texts texts = Texts.in(Locale.ENGLISH);

    OperatorHead(OperatorFacts facts) {
        this.facts = facts;
    }

    /** The lines of a file; its title is a comment of the data file. */
    List<String> lines(
            Generation generation, String title, List<String> commands, String file, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        lines.add(filled(facts.comment(title), generation, file));
        lines.add(texts.of(Message.of(
                "plan.head.answers",
                generation.canonical().id(),
                generation.canonical().query())));
        findings.forEach(finding -> lines.add(FindingLine.of(finding, texts)));
        lines.add("");
        lines.add(facts.comment("instead"));
        commands.forEach(command -> lines.add("  " + filled(command, generation, file)));
        lines.add("");
        lines.add(facts.comment("typha"));
        lines.add(facts.comment("registry"));
        return lines;
    }

    private String filled(String command, Generation generation, String file) {
        CalicoVersion release = generation.traits().release();
        return command.replace("@{manifests}", official.of(release))
                .replace("@{release}", release.toString())
                .replace("@{file}", file);
    }
}
