package org.calicowizard.operations;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class KubernetesManifestsTest {

    private static final String NAME = ProjectFile.pom("/project/artifactId");
    private static final Map<String, String> LABELS = Map.of("app.kubernetes.io/name", NAME);
    private static final ContainerPort PORT = Manifests.DEPLOYMENT
            .getSpec()
            .getTemplate()
            .getSpec()
            .getContainers()
            .get(0)
            .getPorts()
            .get(0);

    @Test
    void everyFileIsAppliedAndNoneIsOnTheClassPath() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(Manifests.DIRECTORY))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> !file.equals("kustomization.yaml")))
                    .containsExactlyInAnyOrderElementsOf(Manifests.files());
        }
        assertThat(getClass().getResource("/deployment.yaml")).isNull();
        assertThat(getClass().getResource("/kubernetes")).isNull();
    }

    @Test
    void allHaveOneNameAndAllButTheNamespaceOneLabel() {
        assertThat(Manifests.ALL)
                .allMatch(object -> object.getMetadata().getName().equals(NAME))
                .allMatch(object -> object.getMetadata().getNamespace() == null);
        assertThat(Manifests.ALL)
                .filteredOn(object -> !(object instanceof Namespace))
                .allMatch(object -> object.getMetadata().getLabels().equals(LABELS));
    }

    @Test
    void theNamespaceLetsOnlyRestrictedPodsIn() {
        Namespace namespace = Manifests.only(Namespace.class);
        assertThat(Manifests.KUSTOMIZATION.get("namespace").asString())
                .isEqualTo(namespace.getMetadata().getName());
        assertThat(namespace.getMetadata().getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    }

    @Test
    void theImageIsTheOneOfThisVersion() {
        JsonNode image = Manifests.KUSTOMIZATION.get("images").get(0);
        assertThat(image.get("name").asString()).isEqualTo(containerImage());
        assertThat(containerImage() + ":" + image.get("newTag").asString()).isEqualTo(ProjectFile.image());
    }

    @Test
    void everySelectorFindsThePods() {
        assertThat(Manifests.DEPLOYMENT.getSpec().getTemplate().getMetadata().getLabels())
                .isEqualTo(LABELS);
        assertThat(Stream.of(
                        Manifests.DEPLOYMENT.getSpec().getSelector().getMatchLabels(),
                        Manifests.SERVICE.getSpec().getSelector(),
                        Manifests.BUDGET.getSpec().getSelector().getMatchLabels(),
                        Manifests.POLICY.getSpec().getPodSelector().getMatchLabels()))
                .allMatch(LABELS::equals);
        assertThat(Manifests.DEPLOYMENT.getSpec().getTemplate().getSpec().getTopologySpreadConstraints())
                .hasSize(2)
                .allMatch(spread -> spread.getLabelSelector().getMatchLabels().equals(LABELS));
    }

    @Test
    void requestsReachThePortOfTheImageOverBothFamilies() {
        assertThat(PORT.getName()).isEqualTo("http");
        assertThat(PORT.getContainerPort().toString())
                .isEqualTo(Dockerfile.read().only("EXPOSE").rest());
        assertThat(Manifests.SERVICE.getSpec().getPorts())
                .singleElement()
                .extracting(ServicePort::getTargetPort)
                .isEqualTo(new IntOrString("http"));
        assertThat(Manifests.SERVICE.getSpec().getIpFamilyPolicy()).isEqualTo("PreferDualStack");
        assertThat(Manifests.POLICY.getSpec().getIngress())
                .singleElement()
                .satisfies(rule -> assertThat(rule.getPorts())
                        .extracting(NetworkPolicyPort::getPort)
                        .containsExactly(new IntOrString("http")));
    }

    @Test
    void metricsAreScrapedFromThatPort() {
        assertThat(Manifests.DEPLOYMENT.getSpec().getTemplate().getMetadata().getAnnotations())
                .containsEntry("prometheus.io/port", PORT.getContainerPort().toString())
                .containsEntry("prometheus.io/path", "/actuator/prometheus");
    }

    @Test
    void itScalesByItsProcessorAndKeepsServingWhileItIsMovedOrReplaced() {
        var target = Manifests.AUTOSCALER.getSpec().getScaleTargetRef();
        assertThat(List.of(target.getApiVersion(), target.getKind(), target.getName()))
                .containsExactly("apps/v1", "Deployment", NAME);
        assertThat(Manifests.AUTOSCALER.getSpec().getMinReplicas()).isGreaterThanOrEqualTo(2);
        assertThat(Manifests.DEPLOYMENT.getSpec().getReplicas()).isNull();
        assertThat(Manifests.DEPLOYMENT
                        .getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxUnavailable())
                .isEqualTo(new IntOrString(0));
        assertThat(Manifests.BUDGET.getSpec())
                .extracting(PodDisruptionBudgetSpec::getMaxUnavailable)
                .isEqualTo(new IntOrString(1));
    }

    @Test
    void itReachesNothingButNamesAndHttpsOutsideOfPrivateNetworks() {
        assertThat(Manifests.POLICY.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        List<NetworkPolicyEgressRule> egress = Manifests.POLICY.getSpec().getEgress();
        assertThat(egress).allMatch(rule -> !rule.getTo().isEmpty());
        assertThat(egress.stream().map(KubernetesManifestsTest::ports))
                .containsExactly(List.of("53/UDP", "53/TCP"), List.of("443/TCP"));
        assertThat(egress.get(1).getTo().stream()
                        .map(peer -> peer.getIpBlock().getCidr())
                        .collect(toSet()))
                .containsExactlyInAnyOrder("0.0.0.0/0", "::/0");
        assertThat(egress.get(1).getTo())
                .flatMap(peer -> peer.getIpBlock().getExcept())
                .contains("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10");
    }

    private static String containerImage() {
        return Manifests.DEPLOYMENT
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0)
                .getImage();
    }

    private static List<String> ports(NetworkPolicyEgressRule rule) {
        return rule.getPorts().stream()
                .map(port -> port.getPort().getValue() + "/" + port.getProtocol())
                .toList();
    }
}
