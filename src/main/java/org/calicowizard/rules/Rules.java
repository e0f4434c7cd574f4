package org.calicowizard.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.Reading;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.KubernetesReleases;

/** Checks answers against every rule at once. */
public final class Rules {

    private static final Comparator<Finding> BY_SEVERITY =
            Comparator.comparing(finding -> finding.rule().severity());

    /** More than a person mends before asking again. */
    private static final int MOST_ERRORS = 100;

    private final RuleBook book;
    private final List<Condition> conditions;

    /**
     * The rules, with the facts they look up.
     *
     * @param book the rules' severities, fields and sources
     * @param releases the Calico releases
     * @param kubernetes the Kubernetes releases
     * @param builtin the releases that the jar carries a base for
     * @param ranges the special-purpose ranges
     * @param installers what each installer does
     */
    public Rules(
            RuleBook book,
            CalicoReleases releases,
            KubernetesReleases kubernetes,
            BuiltinReleases builtin,
            SpecialRanges ranges,
            Installers installers) {
        this.book = book;
        this.conditions = conditions(releases, kubernetes, builtin, ranges, installers);
    }

    /**
     * Checks what was read: first its texts, then the answers. What a rule says of an answer that could not be read is
     * left out, since a default stands in its place.
     *
     * @param reading what came of reading the answers
     * @param base the manifest to edit, once the answers are known
     * @return the broken rules, errors first; after a hundred errors one more finding says how many are left out
     */
    public List<Finding> check(Reading reading, Function<Answers, BaseTraits> base) {
        List<Finding> ofTexts = book.findings(reading.problems());
        Set<String> unread = ofTexts.stream()
                .filter(Finding::isError)
                .flatMap(finding -> finding.fields().stream())
                .collect(Collectors.toSet());
        Stream<Finding> ofAnswers = reading.answers().stream()
                .flatMap(answers -> check(answers, base.apply(answers)).stream())
                .filter(finding -> finding.fields().stream().noneMatch(unread::contains));
        return shortlist(
                Stream.concat(ofTexts.stream(), ofAnswers).sorted(BY_SEVERITY).toList());
    }

    /** Only errors can be without end, since every warning and note is about one of a few ranges or values. */
    private List<Finding> shortlist(List<Finding> all) {
        long errors = all.stream().filter(Finding::isError).count();
        if (errors <= MOST_ERRORS) {
            return all;
        }
        Finding more = book.finding(Problem.of("more-problems", errors - MOST_ERRORS));
        Stream<Finding> others = all.stream().filter(finding -> !finding.isError());
        return Stream.of(all.stream().limit(MOST_ERRORS), Stream.of(more), others)
                .flatMap(Function.identity())
                .toList();
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
                .sorted(BY_SEVERITY)
                .toList();
    }

    private static List<Condition> conditions(
            CalicoReleases releases,
            KubernetesReleases kubernetes,
            BuiltinReleases builtin,
            SpecialRanges ranges,
            Installers installers) {
        return Stream.of(
                        ClusterChecks.all(),
                        SizeChecks.all(),
                        cidrs(ranges, installers),
                        NodeAddressChecks.all(),
                        List.of(
                                new KubernetesCondition(releases, kubernetes),
                                new DetectionCondition(releases),
                                new InterfacePatternCondition(),
                                new RouterIdTableCondition(),
                                new NatCondition()),
                        RouterIdChecks.table(),
                        RouterIdChecks.strategy(),
                        RouterIdChecks.hashes(releases),
                        EncapsulationChecks.backend(),
                        EncapsulationChecks.releases(releases),
                        EncapsulationChecks.families(),
                        DatastoreChecks.etcd(),
                        DatastoreChecks.bases(builtin),
                        DatastoreChecks.typha())
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
                new PoolSizeCondition(installers),
                new BlocksPerNodeCondition(),
                new ServiceSizeCondition(installers),
                new NodeMaskCondition(installers),
                new SpecialRangeCondition(ranges, installers),
                new UlaCondition(installers));
    }
}
