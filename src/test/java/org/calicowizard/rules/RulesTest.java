package org.calicowizard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules, each with answers that break it and their nearest neighbours. */
class RulesTest {

    /** Broken only by a request body, which the API reads. */
    private static final Set<String> OF_THE_API =
            Set.of("malformed-body", "manifest-required", "no-private-range-left");

    /** About what is no answer, or about none in particular. */
    private static final Set<String> OF_NO_ANSWER = Set.of("unknown-key", "more-problems");

    static List<RuleCase> cases() {
        return RuleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleIsBrokenByItsExample(RuleCase example) {
        assertThat(idsOf(example.findingsOf(example.breaks()))).contains(example.rule());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNearestNeighbourBreaksNeitherTheRuleNorAnyOtherError(RuleCase example) {
        List<Finding> findings = example.findingsOf(example.spares());
        assertThat(idsOf(findings)).as(example.spares()).doesNotContain(example.rule());
        assertThat(findings.stream().filter(Finding::isError))
                .as(example.spares())
                .isEmpty();
    }

    @Test
    void everyRuleOfTheAnswersHasAnExample() {
        Set<String> withExample = cases().stream().map(RuleCase::rule).collect(Collectors.toSet());
        assertThat(RuleBook.load().rules())
                .filteredOn(rule -> rule.group() == RuleGroup.SYNTAX || rule.group() == RuleGroup.ANSWERS)
                .extracting(Rule::id)
                .filteredOn(id -> !OF_THE_API.contains(id))
                .isSubsetOf(withExample);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFindingNamesAnswersThatExist(RuleCase example) {
        List<String> keys = new AnswersReader(CalicoReleases.load()).keys();
        assertThat(example.findingsOf(example.breaks()))
                .filteredOn(finding -> !OF_NO_ANSWER.contains(finding.rule().id()))
                .allSatisfy(finding -> assertThat(finding.fields())
                        .as(finding.rule().id())
                        .isNotEmpty()
                        .isSubsetOf(keys));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ipFamily=ipv4",
                "ipFamily=ipv4&podCidrs=10.244.0.0/16&serviceCidrs=10.96.0.0/16",
                "ipFamily=dual&podCidrs=10.244.0.0/16,fd12:3456:789a::/56&serviceCidrs=10.96.0.0/16,fd12:3456:789a:ff00::/112",
                "ipFamily=ipv6&podCidrs=fd12:3456:789a::/56&serviceCidrs=fd12:3456:789a:ff00::/112&nodeIpv4=false",
                "ipFamily=dual&installer=k3s&podCidrs=10.42.0.0/16,fd12:3456:789a::/56&serviceCidrs=10.43.0.0/16,fd12:3456:789a:ff00::/112",
                "ipFamily=ipv4&nodes=1000&podCidrs=10.0.0.0/12"
            })
    void soundAnswersAreFoundSound(String query) {
        RuleCase example = RuleCase.all().get(0);
        assertThat(example.findingsOf(query)).isEmpty();
    }

    @Test
    void errorsComeBeforeWarningsAndWarningsBeforeNotes() {
        List<Severity> severities =
                RuleCase.all()
                        .get(0)
                        .findingsOf("ipFamily=dual&cluster=existing&encapsulation4=vxlan&mtu=1400")
                        .stream()
                        .map(finding -> finding.rule().severity())
                        .toList();
        assertThat(severities).isSorted().contains(Severity.ERROR, Severity.WARNING, Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ipFamily=ipv4&datastore=etcd&etcdEndpoints=http://10.0.0.1",
                "ipFamily=ipv6&podCidrs=fd12:3456:789a::/56&serviceCidrs=fd12:3456:789a:ff00::/112&routerId=per-node&routerIds=n1",
                "ipFamily=ipv4&installer=k3s&podCidrs=10.42.0.0"
            })
    void anAnswerThatCannotBeReadIsNotCalledMissingToo(String query) {
        assertThat(RuleCase.all().get(0).findingsOf(query)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "eth ^eth$",
                "^eth ^eth$",
                "eth$ ^eth$",
                "eth0|eth1 ^(eth0|eth1)$",
                "^eth0|eth1$ ^(eth0|eth1)$",
                "^(eth0|eth1) ^(eth0|eth1)$",
                "^(a|b)$|c ^((a|b)|c)$",
                "eth[0|1] ^eth[0|1]$",
                "a\\|b ^a\\|b$",
                "eth0,^a|b$ ^eth0$,^(a|b)$"
            })
    void theFixOfAnUnanchoredPatternMatchesWholeNamesOnly(String pattern, String whole) {
        RuleCase example = RuleCase.all().get(0);
        assertThat(example.findingsOf("ipFamily=ipv4&detect4=interface=" + pattern))
                .singleElement()
                .satisfies(finding -> assertThat(finding.args()).contains("interface=" + whole));
        assertThat(example.findingsOf("ipFamily=ipv4&detect4=interface=" + whole))
                .isEmpty();
    }

    @Test
    void afterAHundredErrorsTheRestIsCountedOnly() {
        String ids = IntStream.range(0, 2000).mapToObj(i -> "n" + i).collect(Collectors.joining(","));
        List<Finding> findings = RuleCase.all()
                .get(0)
                .findingsOf("ipFamily=ipv4&podCidrs=10.244.0.1/16&routerId=per-node&routerIds=" + ids);
        assertThat(idsOf(findings)).hasSize(102).endsWith("router-id-pair", "more-problems", "cidr-host-bits");
        assertThat(findings.get(100).args()).containsExactly("1900");
    }

    @ParameterizedTest
    @CsvSource({
        "ipFamily=ipv6&podCidrs=fd12:3456:789a::/126, pod-cidr-longer-than-node-mask",
        "ipFamily=ipv6&installer=other&podCidrs=fd12:3456:789a::/126, pool-smaller-than-block",
        "ipFamily=ipv4&installer=other&blockSize4=30&podCidrs=10.244.0.0/31, pod-cidr-too-small",
        "ipFamily=ipv4&installer=other&nodes=100&podCidrs=10.244.0.0/26, pool-fewer-addresses-than-nodes",
    })
    void aRangeThatIsTooSmallIsCalledSoOnce(String query, String rule) {
        assertThat(RuleCase.all().get(0).findingsOf(query))
                .filteredOn(finding -> finding.fields().contains("podCidrs"))
                .extracting(finding -> finding.rule().id())
                .containsExactly(rule);
    }

    @Test
    void anUntestedPairNamesAReleaseThatIsTestedWithThisKubernetes() {
        assertThat(RuleCase.all().get(0).findingsOf("ipFamily=ipv4&calico=v3.32.1&kubernetes=1.28.4"))
                .filteredOn(finding -> finding.rule().id().equals("kubernetes-untested"))
                .extracting(finding -> Texts.in(Locale.ENGLISH).of(finding.fix()))
                .containsExactly("Use Kubernetes 1.36, or Calico v3.28.5, which is tested with 1.28.4.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ipFamily=ipv4&installer=other&podCidrs=0.0.0.0/0", "ipFamily=ipv6&installer=other&podCidrs=::/0"
            })
    void aRangeThatCoversEverythingIsCalledTooWideAndNotEachThingThatItCovers(String query) {
        assertThat(RuleCase.all().get(0).findingsOf(query))
                .filteredOn(finding -> finding.isError() && finding.fields().equals(List.of("podCidrs")))
                .extracting(finding -> finding.rule().id())
                .containsExactly("range-too-wide");
    }

    @Test
    void maskedHostBitsDoNotHideWhatElseIsWrong() {
        assertThat(idsOf(RuleCase.all().get(0).findingsOf("ipFamily=ipv4&podCidrs=169.254.0.1/17")))
                .containsExactly("special-range-refused", "cidr-host-bits");
    }

    private static List<String> idsOf(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
