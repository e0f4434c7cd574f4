package org.calicowizard.artifact.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.calicowizard.artifact.Generation;
import org.calicowizard.release.VersionRange;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.testing.Golden;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class OperatorArtifactTest {

    private static final String IPV4 = "ipFamily=ipv4 podCidrs=10.244.0.0/16";
    private static final String DUAL = "ipFamily=dual podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56";
    private static final String IPV6 = "ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56";

    private final OperatorArtifact operator = new OperatorArtifact(RuleBook.load());
    private final HelmValuesArtifact helm = new HelmValuesArtifact(RuleBook.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ipv4-kubeadm        | ipFamily=ipv4 podCidrs=10.244.0.0/16
            dual-other          | ipFamily=dual podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56 installer=other
            dual-k3s-tuned      | ipFamily=dual podCidrs=10.42.0.0/16,fd5a:3c1e:7b20::/56 installer=k3s backend=vxlan mtu=1400 blockSize4=24 natOutgoing6=false detect4=interface=^eth0$ detect6=cidr=2001:db8:1::/64
            ipv6-rke2           | ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 installer=rke2 nodeIpv4=false
            ipv6-vxlan          | ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 installer=other backend=vxlan
            """)
    void theFilesAreAsApproved(String name, String answers) {
        Generation generation = TestWizard.generate(answers);
        Golden.verify(
                "operator/" + name + ".yaml", text(operator.file(generation).bytes()));
        Golden.verify(
                "helm-values/" + name + ".yaml", text(helm.file(generation).bytes()));
    }

    static Stream<String> variants() {
        List<String> families = List.of(
                IPV4 + " encapsulation4=ipip-cross-subnet",
                IPV4 + " backend=vxlan encapsulation4=vxlan",
                "ipFamily=ipv4",
                "ipFamily=dual",
                DUAL,
                DUAL + " encapsulation4=none encapsulation6=vxlan",
                DUAL + " backend=vxlan detect4=can-reach=10.0.0.1 detect6=skip-interface=^docker",
                IPV6 + " nodeIpv4=true",
                IPV6 + " nodeIpv4=false detect6=kubernetes-internal-ip",
                IPV6 + " backend=vxlan nodeIpv4=false mtu=9000 blockSize6=116");
        return families.stream()
                .flatMap(family -> Stream.of("kubeadm", "kind", "k3s", "rke2", "other")
                        .filter(installer -> installer.equals("kubeadm") || family.contains("podCidrs"))
                        .map(installer -> family + " installer=" + installer));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void theOperatorKnowsEveryFieldAndValue(String answers) {
        assertThat(InstallationFields.faults(spec(answers))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void theChartIsGivenTheSameInstallation(String answers) {
        Map<?, ?> values = (Map<?, ?>)
                documents(helm.file(TestWizard.generate(answers)).bytes()).get(0);
        Map<?, ?> installation = (Map<?, ?>) values.get("installation");
        assertThat(installation.remove("enabled")).isEqualTo(true);
        assertThat(installation).isEqualTo(spec(answers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ipFamily=ipv4 podCidrs=10.244.0.0/16                                          | operator-pool-outside-pod-subnet
            ipFamily=ipv4 podCidrs=10.244.0.0/16 installer=other                          |
            ipFamily=ipv4                                                                 | operator-needs-pod-subnet
            ipFamily=ipv4 podCidrs=10.244.0.0/16 installer=k3s typha=off                  | operator-always-typha
            ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 installer=k3s nodeIpv4=false       |
            ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 installer=k3s routerId=hash        | operator-router-id-hash
            ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 installer=k3s routerId=per-node routerIds=n1=10.0.0.1 | operator-per-node-router-ids
            ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 installer=k3s backend=vxlan        |
            """)
    void whatTheOperatorDoesOtherwiseIsFound(String answers, String rule) {
        assertThat(operator.problems(TestWizard.generate(answers)))
                .extracting(problem -> problem.rule())
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void withoutPodCidrsEachPoolHasAPlaceholder() {
        assertThat(text(operator.file(TestWizard.generate("ipFamily=dual")).bytes()))
                .contains("cidr: \"<POD-CIDR-IPV4>\"", "cidr: \"<POD-CIDR-IPV6>\"");
    }

    @Test
    void anUploadedManifestOfEtcdCannotBecomeAnInstallation() {
        byte[] etcd = base().replace(
                        "  calico_backend:", "  etcd_endpoints: \"http://<ETCD_IP>:<ETCD_PORT>\"\n  calico_backend:")
                .getBytes(StandardCharsets.UTF_8);
        Generation generation =
                TestWizard.generate(IPV4 + " installer=other datastore=etcd etcdEndpoints=http://10.0.0.5:2379", etcd);
        assertThat(operator.problems(generation))
                .extracting(problem -> problem.rule())
                .containsExactly("operator-etcd-unsupported", "operator-ignores-upload");
    }

    @ParameterizedTest
    @CsvSource({
        "v3.27.5, 2, false, tigera-operator.yaml",
        "v3.28.0, 2, true, tigera-operator.yaml",
        "v3.30.7, 3, true, operator-crds.yaml",
        "v3.32.0, 3, true, v1_crd_projectcalico_org.yaml"
    })
    void theInstallationIsThatOfTheRelease(String release, int commands, boolean named, String first) {
        byte[] upload = base().replace("v3.32.1", release).getBytes(StandardCharsets.UTF_8);
        String text = text(operator.file(TestWizard.generate(IPV4 + " calico=" + release + " base=official", upload))
                .bytes());
        assertThat(text.lines().filter(line -> line.startsWith("#   ")))
                .hasSize(commands)
                .first()
                .asString()
                .endsWith("/projectcalico/calico/" + release + "/manifests/" + first);
        assertThat(text.contains("name: default-ipv4-ippool")).isEqualTo(named);
    }

    @Test
    void everyReleaseOfTheCatalogueCanBeInstalled() {
        OperatorFacts facts = OperatorFacts.load();
        assertThat(TestWizard.releases().all())
                .allSatisfy(release -> assertThat(facts.install().stream()
                                .filter(row ->
                                        VersionRange.parse(row.releases()).matches(release.version())))
                        .as(release.toString())
                        .hasSize(1));
    }

    private static String base() {
        return TestWizard.generate("ipFamily=ipv4").manifest().base().text();
    }

    private Map<?, ?> spec(String answers) {
        Generation generation = TestWizard.generate(answers);
        List<Object> resources = documents(operator.file(generation).bytes());
        assertThat(resources).extracting("kind").containsExactly("Installation", "APIServer");
        return (Map<?, ?>) ((Map<?, ?>) resources.get(0)).get("spec");
    }

    private static List<Object> documents(byte[] yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Iterable<Object> documents = new Yaml(new SafeConstructor(options)).loadAll(text(yaml));
        return StreamSupport.stream(documents.spliterator(), false).toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
