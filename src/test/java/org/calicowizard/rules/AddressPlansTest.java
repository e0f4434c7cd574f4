package org.calicowizard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.calicowizard.address.AddressPlan;
import org.calicowizard.address.AddressProposal;
import org.calicowizard.address.AddressProposals;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.FamilyPlan;
import org.calicowizard.address.ServiceRange;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.Queries;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address plan of answers. */
class AddressPlansTest {

    private static final AddressPlans PLANS = new AddressPlans(Installers.load());
    private static final AnswersReader READER = new AnswersReader(CalicoReleases.load());
    private static final SpecialRanges RANGES = SpecialRanges.load();

    @Test
    void theDefaultServicesOfTheInstallerStandInForThoseLeftOut() {
        FamilyPlan plan = PLANS.plan(answers("ipFamily=ipv4&installer=k3s&podCidrs=10.42.0.0/16"))
                .families()
                .get(0);
        assertThat(plan.services())
                .contains(
                        new ServiceRange("10.43.0.0/16", true, BigInteger.valueOf(65_536), BigInteger.valueOf(65_534)));
    }

    @Test
    void podCidrsLeftToKubeadmAreNotKnown() {
        AddressPlan plan = PLANS.plan(answers("ipFamily=dual"));
        assertThat(plan.families())
                .hasSize(2)
                .allSatisfy(family -> assertThat(family.pods()).isEmpty());
        assertThat(plan.maxNodes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kubeadm, 256, node-mask",
        "microk8s, 512, blocks",
        "other, 512, blocks",
    })
    void theInstallerDecidesWhatBindsTheNumberOfNodes(String installer, long nodes, String boundBy) {
        AddressPlan plan = PLANS.plan(answers("ipFamily=ipv4&podCidrs=10.244.0.0/16&installer=" + installer));
        assertThat(plan.families().get(0).maxNodes()).hasValueSatisfying(ceiling -> {
            assertThat(ceiling.nodes()).isEqualTo(nodes);
            assertThat(ceiling.boundBy()).isEqualTo(boundBy);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ipFamily=dual",
                "ipFamily=ipv6&nodes=5000",
                "ipFamily=ipv4&nodes=5000&podsPerNode=30",
                "ipFamily=dual&installer=kubespray&nodes=300",
                "ipFamily=dual&installer=talos&nodeCidrs=10.0.0.0/16,fd99:1234:5678::/64",
                "ipFamily=ipv4&installer=k3s&blockSize4=32"
            })
    void aProposalBreaksNoRule(String query) {
        AddressProposal proposal = new AddressProposals(new Random(20261124L), RANGES)
                .propose(answers(query).nodes(), answers(query).podsPerNode(), PLANS.asAnswered(answers(query)));
        String complete =
                query + "&podCidrs=" + list(proposal.podCidrs()) + "&serviceCidrs=" + list(proposal.serviceCidrs());

        assertThat(RuleCase.all().get(0).findingsOf(complete))
                .as(complete)
                .filteredOn(finding -> finding.rule().severity() != Severity.NOTE)
                .filteredOn(finding -> finding.fields().contains("podCidrs")
                        || finding.fields().contains("serviceCidrs"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"v3.24.6, 1", "v3.25.0, 0"})
    void aPreviewHashesAsTheReleaseDoes(String release, int beyondUnicast) {
        assertThat(new RouterIdPreview(CalicoReleases.load())
                        .hashed(CalicoVersion.parse(release), List.of("nodeTest", "node-18"))
                        .reserved())
                .hasSize(beyondUnicast);
    }

    private static String list(List<Cidr> cidrs) {
        return String.join(",", cidrs.stream().map(Cidr::toString).toList());
    }

    private static Answers answers(String query) {
        return READER.read(Queries.raw(query)).answers().orElseThrow();
    }
}
