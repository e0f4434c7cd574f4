package org.calicowizard.artifact.operator;

import java.util.List;
import java.util.Map;
import org.calicowizard.answers.Problem;
import org.calicowizard.artifact.Generation;
import org.calicowizard.rules.RuleBook;

/** What the operator's resources and the values of its chart have in common. */
final class OperatorDocuments {

    private final OperatorFacts facts = OperatorFacts.load();
    private final OperatorProblems problems = new OperatorProblems(facts);
    private final InstallationSpec installation = new InstallationSpec(facts);
    private final OperatorHead head = new OperatorHead(facts);
    private final RuleBook book;

    OperatorDocuments(RuleBook book) {
        this.book = book;
    }

    OperatorFacts facts() {
        return facts;
    }

    List<Problem> problems(Generation generation) {
        return problems.of(generation);
    }

    Map<String, Object> installation(Generation generation) {
        return installation.of(generation);
    }

    List<String> head(Generation generation, String title, List<String> commands, String file) {
        return head.lines(generation, title, commands, file, book.findings(problems.of(generation)));
    }
}
