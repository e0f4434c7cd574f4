package org.calicowizard.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.BuiltinBases;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.KubernetesReleases;

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
        this.conditions = conditions(releases, ranges, Installers.load());
    }

    private static List<Condition> conditions(CalicoReleases releases, SpecialRanges ranges, Installers installers) {
        return Stream.of(
                        ClusterChecks.all(),
                        cidrs(ranges, installers),
                        NodeAddressChecks.all(),
                        List.of(
                                new KubernetesCondition(releases, KubernetesReleases.load()),
                                new DetectionCondition(releases),
                                new RouterIdTableCondition(),
                                new NatCondition()),
                        RouterIdChecks.all(releases),
                        EncapsulationChecks.all(releases),
                        DatastoreChecks.all(BuiltinBases.load()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Condition> cidrs(SpecialRanges ranges, Installers installers) {
        return List.of(
                new PodCidrsRequiredCondition(installers),
                new CidrFamilyCondition(),
                new NodeNetworkCondition(ranges),
                new OverlapCondition(installers),
                new ServiceDefaultCondition(installers),
                new PoolSizeCondition(),
                new ServiceSizeCondition(installers),
                new NodeMaskCondition(installers),
                new SpecialRangeCondition(ranges, installers));
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
