package org.calicowizard.rules;

import java.util.Comparator;
import java.util.List;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.release.CalicoReleases;

/** Checks answers against every rule at once. */
public final class Rules {

    private final RuleBook book;
    private final List<Condition> conditions;

    /**
     * The rules, with the facts they look up.
     *
     * @param book the rules' severities, fields and sources
     * @param releases the Calico releases
     * @param ranges the special-purpose ranges
     */
    public Rules(RuleBook book, CalicoReleases releases, SpecialRanges ranges) {
        this.book = book;
        this.conditions = List.of();
    }

    /**
     * Checks answers.
     *
     * @param answers the answers
     * @param base the manifest to edit
     * @return every broken rule, errors first
     */
    public List<Finding> check(Answers answers, BaseTraits base) {
        return conditions.stream()
                .flatMap(condition -> condition.problems(answers, base))
                .map(book::finding)
                .sorted(Comparator.comparing(finding -> finding.rule().severity()))
                .toList();
    }
}
