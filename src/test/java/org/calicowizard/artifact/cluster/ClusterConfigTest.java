package org.calicowizard.artifact.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.calicowizard.address.CidrFormatException;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.Problem;
import org.calicowizard.artifact.Generation;
import org.calicowizard.release.KubernetesReleases;
import org.calicowizard.release.KubernetesVersion;
import org.calicowizard.rules.Finding;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.TestWizard;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClusterConfigTest {

    private static final InstallerConfigs CONFIGS = InstallerConfigs.load();

    @ParameterizedTest
    @EnumSource(Installer.class)
    void everyInstallerHasATemplate(Installer installer) {
        assertThat(CONFIGS.about(installer).template().lines()).isNotEmpty();
    }

    @Test
    void theFormatsOfKubeadmAreTheNewestThatAVersionReads() {
        KubernetesReleases releases = KubernetesReleases.load();
        IntStream.rangeClosed(22, 45)
                .mapToObj(minor -> KubernetesVersion.parse("1." + minor))
                .forEach(version -> assertThat(CONFIGS.about(Installer.KUBEADM).format(version))
                        .as("%s", version)
                        .isEqualTo(releases.kubeadmApi(version)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            installer=kubeadm podCidrs=10.244.0.0/22 nodes=5                   | 10.244.0.0/16
            installer=kubeadm podCidrs=10.244.0.0/16 nodes=400                 | 10.244.0.0/15
            installer=kubeadm podCidrs=10.244.0.0/22 nodes=5 kubernetes=1.30   | 10.244.0.0/16
            installer=k3s podCidrs=10.42.0.0/22 nodes=5                        | 10.42.0.0/16
            installer=talos podCidrs=10.244.0.0/22 nodes=5                     | 10.244.0.0/16
            installer=minikube podCidrs=10.244.0.0/22 nodes=5                  | 10.244.0.0/16
            """)
    void tooFewNodeCidrsAreSwitchedOffWhereThePlanSaysSo(String answers, String larger) {
        Generation made = TestWizard.generate("ipFamily=ipv4 " + answers);
        String fix = made.findings().stream()
                .filter(finding -> finding.rule().id().equals("fewer-node-cidrs-than-nodes"))
                .map(finding -> Texts.in(Locale.ENGLISH).of(finding.fix()))
                .findFirst()
                .orElseThrow();
        String config = ClusterConfigs.text(made);
        assertThat(fix).contains(larger);
        assertThat(fix.contains("made here switches them off")).isEqualTo(config.contains("allocate-node-cidrs"));
        assertThat(config.lines().filter(line -> line.contains("# Calico needs no CIDR per node")))
                .allSatisfy(line -> assertThat(line).startsWith("    #"));
    }

    @ParameterizedTest
    @CsvSource({"kubeadm, 1.21, 1.22", "microk8s, 1.26.4, 1.27"})
    void aVersionBeforeTheOldestFormatIsRefused(String installer, String kubernetes, String oldest) {
        Generation made = TestWizard.generate(
                "ipFamily=ipv4 podCidrs=10.244.0.0/16 installer=" + installer + " kubernetes=" + kubernetes);
        assertThat(ClusterConfigs.possible(made)).isFalse();
        assertThat(ClusterConfigs.ARTIFACT.problems(made))
                .contains(Problem.of(
                        "cluster-config-kubernetes-too-old",
                        Message.value("installer", installer),
                        kubernetes,
                        oldest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ipFamily=ipv4                                                                     | cluster-config-pod-cidrs-open
            ipFamily=ipv4 installer=kubeadm podCidrs=10.244.0.0/16                            |
            ipFamily=ipv4 installer=microk8s podCidrs=10.244.0.0/16                           | cluster-config-own-calico
            ipFamily=dual installer=kubespray podCidrs=10.244.0.0/16,fd4b:7a1c:93::/108       |
            """)
    void whatTheConfigurationLeavesOpenIsSaid(String answers, String rule) {
        Generation made = TestWizard.generate(answers);
        List<Finding> findings = ClusterConfigs.ARTIFACT.problems(made).stream()
                .map(ClusterConfigs.BOOK::finding)
                .toList();
        assertThat(TestWizard.rules(findings)).isEqualTo(rule == null ? List.of() : List.of(rule));
        Texts english = Texts.in(Locale.ENGLISH);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(ClusterConfigs.text(made))
                        .contains(english.of(finding.message()), english.of(finding.fix()))
                        .doesNotContain("{0}", "{1}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3   | 10.244.0.0/16   | node-cidr-mask-size-ipv4=24
            256 | 10.244.0.0/16   | node-cidr-mask-size-ipv4=24
            257 | 10.244.0.0/16   | allocate-node-cidrs=false
            1   | 192.168.77.0/24 | node-cidr-mask-size-ipv4=24
            3   | 192.168.77.0/24 | allocate-node-cidrs=false
            """)
    void kubeadmCutsThePodCidrIntoNodeCidrsWhereThereIsOneForEachNode(String nodes, String pods, String argument) {
        String text = ClusterConfigs.text("ipFamily=ipv4 nodes=" + nodes + " podCidrs=" + pods);
        String[] parts = argument.split("=");
        assertThat(ClusterConfigs.at(
                        ClusterConfigs.document(text, "ClusterConfiguration"), "controllerManager", "extraArgs"))
                .isEqualTo(List.of(Map.of("name", parts[0], "value", parts[1])));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            podSubnet: "10.244.0.0/16,fd4b:7a1c:93::/56"               | podSubnet: "10.244.0.0/16, fd4b:7a1c:93::/56"
            podSubnet: "10.244.0.0/16,fd4b:7a1c:93::/56"               | podSubnet: "10.244.0.0/16,10.245.0.0/16"
            podSubnet: "10.244.0.0/16,fd4b:7a1c:93::/56"               | podSubnet: "10.244.0.0/16"
            podSubnet: "10.244.0.0/16,fd4b:7a1c:93::/56"               | podSubnet: "10.244.0.0/25,fd4b:7a1c:93::/56"
            podSubnet: "10.244.0.0/16,fd4b:7a1c:93::/56"               | podSubnet: "10.244.0.0/16,fd4b:7a1c::/47"
            serviceSubnet: "10.96.0.0/16,fd4b:7a1c:93:ffff::/112"      | serviceSubnet: "10.96.0.0/29,fd4b:7a1c:93:ffff::/112"
            serviceSubnet: "10.96.0.0/16,fd4b:7a1c:93:ffff::/112"      | serviceSubnet: "10.96.0.0/16,fd4b:7a1c:93:ffff::/64"
            serviceSubnet: "10.96.0.0/16,fd4b:7a1c:93:ffff::/112"      | serviceSubnet: "fd4b:7a1c:93:ffff::/112,10.96.0.0/16"
            advertiseAddress: "<NODE-IPV4>"                            | advertiseAddress: "<NODE-IPV6>"
            """)
    void whatKubeadmRefusesIsNoticed(String right, String wrong) {
        String text = ClusterConfigs.text("ipFamily=dual podCidrs=10.244.0.0/16,fd4b:7a1c:93::/56"
                + " serviceCidrs=10.96.0.0/16,fd4b:7a1c:93:ffff::/112");
        KubeadmRules.check(text);
        assertThat(text).contains(right);
        assertThatThrownBy(() -> KubeadmRules.check(text.replace(right, wrong)))
                .isInstanceOfAny(AssertionError.class, CidrFormatException.class);
    }

    @Test
    void aNodeThatMayHaveMorePodsThanTheKubeletStartsByItselfIsToldSo() {
        assertThat(ClusterConfigs.text("ipFamily=ipv4 podsPerNode=110")).doesNotContain("KubeletConfiguration");
        String text = ClusterConfigs.text("ipFamily=ipv4 podsPerNode=200");
        assertThat(ClusterConfigs.document(text, "KubeletConfiguration")).containsEntry("maxPods", 200);
    }

    @Test
    void bothGenerationsOfTalosSayTheSame() {
        String text = ClusterConfigs.text("ipFamily=dual installer=talos podCidrs=fd4b:7a1c:93::/56,10.244.0.0/16"
                + " serviceCidrs=fd4b:7a1c:93:ffff::/112,10.96.0.0/16 nodeCidrs=10.9.0.0/24,2a0e:97c0:2::/64");
        Map<String, Object> patch = ClusterConfigs.documents(text).get(0);
        Map<String, Object> network = ClusterConfigs.document(text, "KubeNetworkConfig");
        assertThat(List.of("podSubnets", "serviceSubnets"))
                .allSatisfy(key ->
                        assertThat(network.get(key)).isEqualTo(ClusterConfigs.at(patch, "cluster", "network", key)));
        assertThat(ClusterConfigs.at(ClusterConfigs.document(text, "KubeNodeConfig"), "nodeIP", "validSubnets"))
                .isEqualTo(ClusterConfigs.at(patch, "machine", "kubelet", "nodeIP", "validSubnets"))
                .isEqualTo(List.of("2a0e:97c0:2::/64", "10.9.0.0/24"));
    }

    @Test
    void dualStackBehindAFeatureGateIsSwitchedOn() {
        OfficialManifests.matching("calico*.yaml");
        String text = ClusterConfigs.text("ipFamily=dual installer=other base=official calico=v3.25.2 kubernetes=1.20"
                + " podCidrs=10.244.0.0/16,fd4b:7a1c:93::/56 serviceCidrs=10.96.0.0/16,fd4b:7a1c:93:ffff::/112");
        assertThat(text.split("--feature-gates=IPv6DualStack=true", -1)).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "10.96.0.0/12, 10.96.0.1, 10.96.0.10",
        "10.111.0.240/28, 10.111.0.241, 10.111.0.250",
        "200.1.2.0/24, 200.1.2.1, 200.1.2.10",
        "fd4b:7a1c:93:ffff::/112, fd4b:7a1c:93:ffff::1, fd4b:7a1c:93:ffff::a",
        "2a0e:0:0:1::fff0/124, 2a0e:0:0:1::fff1, 2a0e:0:0:1::fffa"
    })
    void theFirstAndTheTenthAddressOfTheServicesAreKnown(String range, String api, String dns) {
        assertThat(ServiceAddress.API.in(range)).isEqualTo(api);
        assertThat(ServiceAddress.DNS.in(range)).isEqualTo(dns);
    }

    @Test
    void aMistakeInATemplateIsFoundWhenItIsRead() {
        assertThatThrownBy(() -> ConfigTemplate.parse("a: \"@{no-such-value}\""))
                .hasMessageContaining("no-such-value");
        assertThatThrownBy(() -> ConfigTemplate.parse("@when(no-such-condition) a: b"))
                .hasMessageContaining("no-such-condition");
        assertThatThrownBy(() -> CONFIGS.placeholders().in("a: <NO-SUCH-PLACE>"))
                .hasMessageContaining("NO-SUCH-PLACE");
    }

    @Test
    void everyPlaceholderHasAText() {
        Texts english = Texts.in(Locale.ENGLISH);
        String all = String.join(
                " ",
                CONFIGS.placeholders().names().stream().map(Placeholders::text).toList());
        assertThat(CONFIGS.placeholders().in(all))
                .hasSameSizeAs(CONFIGS.placeholders().names())
                .allSatisfy(place -> assertThat(english.of(place.meaning())).isNotBlank());
    }
}
