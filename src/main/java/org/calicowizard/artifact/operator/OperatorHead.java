package org.calicowizard.artifact.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calicowizard.answers.CanonicalAnswers;
import org.calicowizard.artifact.Generation;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.text.Texts;

/** What is said at the top of the operator's files: what they are, how they are used, and what to mind. */
final class OperatorHead {

    private final OperatorFacts facts;
    private final RuleBook book;
    private final OperatorProblems problems;
    private final Texts texts = Texts.in(Locale.ENGLISH);

    OperatorHead(OperatorFacts facts, RuleBook book) {
        this.facts = facts;
        this.book = book;
        this.problems = new OperatorProblems(facts);
    }

    List<String> lines(Generation generation, String title, List<String> commands, String file) {
        CanonicalAnswers canonical = generation.canonical();
        List<String> lines = new ArrayList<>();
        lines.add(
                "Calico IP Wizard: " + title + ", Calico " + generation.traits().release());
        lines.add("Answers " + canonical.id() + ": " + canonical.query());
        problems.of(generation).stream().map(book::finding).map(this::line).forEach(lines::add);
        lines.add("");
        lines.add("In place of the manifest, never beside it:");
        commands.forEach(command -> lines.add("  " + filled(command, generation, file)));
        lines.add("");
        lines.add(facts.comment("typha"));
        lines.add(facts.comment("registry"));
        return lines;
    }

    private String line(Finding finding) {
        return finding.rule().severity().value() + " " + finding.rule().id() + ": " + texts.of(finding.message()) + " "
                + texts.of(finding.fix());
    }

    private String filled(String command, Generation generation, String file) {
        return command.replace("@{manifests}", facts.manifests())
                .replace("@{release}", generation.traits().release().toString())
                .replace("@{file}", file);
    }
}
