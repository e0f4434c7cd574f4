package org.calicowizard.rules;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.DataFile;

/** All rules, as the data file {@code rules/rules.yaml} lists them. */
public final class RuleBook {

    private static final String NAME = "/rules/rules.yaml";

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private RuleBook(List<Map<String, Object>> rows) {
        rows.stream().map(RuleBook::rule).forEach(rule -> {
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalStateException(NAME + " has two rules " + rule.id());
            }
        });
    }

    /**
     * Reads the data file.
     *
     * @return the rules
     * @throws IllegalStateException if it has two rules of one id
     */
    public static RuleBook load() {
        return new RuleBook(DataFile.open(NAME).list());
    }

    /**
     * All rules.
     *
     * @return them, in the data file's order
     */
    public Collection<Rule> rules() {
        return rules.values();
    }

    /**
     * The finding for a problem.
     *
     * @param problem what was found
     * @return it with its rule
     * @throws IllegalStateException if no rule has the problem's id
     */
    public Finding finding(Problem problem) {
        Rule rule = rules.get(problem.rule());
        if (rule == null) {
            throw new IllegalStateException(NAME + " has no rule " + problem.rule());
        }
        List<String> fields = problem.fields().isEmpty() ? rule.fields() : problem.fields();
        return new Finding(rule, fields, problem.args());
    }

    /**
     * The findings for problems.
     *
     * @param problems what was found
     * @return each with its rule, in the same order
     * @throws IllegalStateException if no rule has a problem's id
     */
    public List<Finding> findings(List<Problem> problems) {
        return problems.stream().map(this::finding).toList();
    }

    @SuppressWarnings("unchecked")
    private static Rule rule(Map<String, Object> row) {
        return new Rule(
                (String) row.get("id"),
                Severity.valueOf(upper(row.get("severity"))),
                RuleGroup.valueOf(upper(row.getOrDefault("group", "answers"))),
                (List<String>) row.getOrDefault("fields", List.of()),
                URI.create((String) row.get("docs")));
    }

    private static String upper(Object text) {
        return text.toString().toUpperCase(Locale.ROOT);
    }
}
