package org.calicowizard.artifact.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.AddressPlan;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Installer;
import org.calicowizard.artifact.Generation;
import org.calicowizard.rules.AddressPlans;
import org.calicowizard.rules.Installers;
import org.junit.jupiter.api.Test;

/** What holds for the configuration of any cluster. */
class RandomClusterConfigsTest {

    private static final Pattern CIDR = Pattern.compile("(?<![\\w.:-])[0-9a-f]*[.:][0-9a-f.:]*/[0-9]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("<[A-Z][^>]*>");
    private static final RandomClusters CLUSTERS = new RandomClusters();
    private static final AddressPlans PLANS = new AddressPlans(Installers.load());

    @Test
    void everyConfigurationIsStrictYamlWithoutNullsTabsOrCarriageReturns() {
        CLUSTERS.all(made -> {
            String text = ClusterConfigs.text(made);
            assertThat(text)
                    .startsWith("# Calico IP Wizard: ")
                    .endsWith("\n")
                    .doesNotContain("\t", "\r", "@{", "@when");
            assertThat(ClusterConfigs.documents(text))
                    .isNotEmpty()
                    .allSatisfy(document -> assertThat(ClusterConfigs.leaves(document))
                            .isNotEmpty()
                            .doesNotContain("null", ""));
        });
    }

    @Test
    void everyRangeIsOneOfTheAnswersOrOfTheAddressPlan() {
        CLUSTERS.all(made -> {
            Set<String> planned = ranges(made.answers());
            Set<String> written = matches(CIDR, values(made));
            assertThat(planned).containsAll(written);
            assertThat(written).containsAll(podsAndServices(made.answers()));
        });
    }

    @Test
    void everyPlaceholderIsDeclaredAndExplained() {
        CLUSTERS.all(made -> {
            String text = ClusterConfigs.text(made);
            List<String> declared = ClusterConfigs.ARTIFACT.placeholders(made).stream()
                    .map(Placeholder::text)
                    .toList();
            assertThat(matches(PLACEHOLDER, text)).containsExactlyInAnyOrderElementsOf(declared);
            assertThat(declared).allSatisfy(place -> assertThat(text).contains("\n#   " + place + ": "));
        });
    }

    @Test
    void listsAreInTheOrderOfTheAnswersUnlessTheInstallerKnowsOneOrderOnly() {
        CLUSTERS.all(made -> {
            Answers answers = made.answers();
            boolean fixed = Set.of(Installer.MICROK8S, Installer.KUBESPRAY).contains(answers.installer());
            if (!fixed && answers.podCidrs().size() == 2) {
                assertThat(values(made))
                        .containsAnyOf(joined(answers.podCidrs(), ","), joined(answers.podCidrs(), "\n"));
            }
        });
    }

    @Test
    void kubeadmAcceptsItsConfiguration() {
        CLUSTERS.all(made -> {
            if (made.answers().installer() == Installer.KUBEADM) {
                KubeadmRules.check(ClusterConfigs.text(made));
            }
        });
    }

    @Test
    void equalAnswersGiveEqualBytes() {
        CLUSTERS.all(made -> assertThat(ClusterConfigs.text(made)).isEqualTo(ClusterConfigs.text(made)));
    }

    /** All scalars, one on each line. */
    private static String values(Generation made) {
        return ClusterConfigs.documents(ClusterConfigs.text(made)).stream()
                .flatMap(ClusterConfigs::leaves)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> ranges(Answers answers) {
        AddressPlan plan = PLANS.plan(answers);
        Stream<String> services = plan.families().stream()
                .flatMap(family -> family.services().stream())
                .map(range -> range.cidr());
        Stream<String> nodes = answers.nodeCidrs().stream().map(Object::toString);
        return Stream.of(answers.podCidrs().stream().map(Object::toString), services, nodes)
                .flatMap(texts -> texts)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> podsAndServices(Answers answers) {
        return Stream.concat(answers.podCidrs().stream(), answers.serviceCidrs().stream())
                .map(Object::toString)
                .toList();
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String joined(List<?> values, String separator) {
        return values.stream().map(Object::toString).collect(Collectors.joining(separator));
    }
}
