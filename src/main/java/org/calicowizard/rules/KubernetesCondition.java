package org.calicowizard.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.CalicoRelease;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.DualStackStage;
import org.calicowizard.release.KubernetesReleases;
import org.calicowizard.release.KubernetesVersion;

/** The Kubernetes version beside the IP family and the Calico release. */
final class KubernetesCondition implements Condition {

    /** The first Kubernetes version whose dual stack needs no feature gate, for the texts. */
    private static final String DUAL_WITHOUT_GATE = "1.21";

    private static final KubernetesVersion TWO_NODE_IPS_IN_CLOUDS = KubernetesVersion.parse("1.29");
    private static final KubernetesVersion STRICT_KUBE_PROXY = KubernetesVersion.parse("1.28.0");
    private static final KubernetesVersion MENDED_KUBE_PROXY = KubernetesVersion.parse("1.28.3");

    /** From here on Calico does not work with old Kubernetes: tigera/docs, requirements page of v3.26 and later. */
    private static final CalicoVersion DEMANDING_CALICO = CalicoVersion.parse("v3.26.0");

    private static final KubernetesVersion OLDEST_FOR_IT = KubernetesVersion.parse("1.21");

    private final CalicoReleases releases;
    private final KubernetesReleases kubernetes;

    KubernetesCondition(CalicoReleases releases, KubernetesReleases kubernetes) {
        this.releases = releases;
        this.kubernetes = kubernetes;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        KubernetesVersion version = answers.kubernetes();
        return Stream.of(
                        answers.ipFamily() == IpFamily.DUAL ? dual(version) : Stream.<Problem>empty(),
                        answers.ipFamily() == IpFamily.DUAL ? cloudProvider(version) : Stream.<Problem>empty(),
                        kubeProxy(answers),
                        together(base.release(), version).stream(),
                        endOfLife(version))
                .flatMap(problems -> problems);
    }

    /** The kubelet may have two addresses beside a cloud provider from 1.29 on: KEP-3705. */
    private Stream<Problem> cloudProvider(KubernetesVersion version) {
        boolean refuses =
                version.compareTo(TWO_NODE_IPS_IN_CLOUDS) < 0 && kubernetes.dualStack(version) != DualStackStage.ABSENT;
        return refuses
                ? Stream.of(Problem.of("dual-stack-cloud-provider", version, TWO_NODE_IPS_IN_CLOUDS))
                : Stream.empty();
    }

    /** kubernetes/kubernetes#120999: the first patches of 1.28 take the node's IPv4 address for the cluster's family. */
    private static Stream<Problem> kubeProxy(Answers answers) {
        KubernetesVersion version = answers.kubernetes();
        boolean stops = answers.ipFamily() == IpFamily.IPV6
                && answers.nodeIpv4()
                && version.compareTo(STRICT_KUBE_PROXY) >= 0
                && version.compareTo(MENDED_KUBE_PROXY) < 0;
        return stops ? Stream.of(Problem.of("kube-proxy-node-ip", version, MENDED_KUBE_PROXY)) : Stream.empty();
    }

    private Stream<Problem> endOfLife(KubernetesVersion version) {
        return kubernetes.endOfLife(version)
                ? Stream.of(
                        Problem.of("kubernetes-end-of-life", version, kubernetes.asOf(), kubernetes.oldestSupported()))
                : Stream.empty();
    }

    private Stream<Problem> dual(KubernetesVersion version) {
        return switch (kubernetes.dualStack(version)) {
            case ABSENT -> Stream.of(Problem.of("kubernetes-too-old-for-dual-stack", version, DUAL_WITHOUT_GATE));
            case ALPHA, REDESIGNED_ALPHA ->
                Stream.of(Problem.of("dual-stack-feature-gate", version, DUAL_WITHOUT_GATE));
            case BETA, STABLE -> Stream.empty();
        };
    }

    private Optional<Problem> together(CalicoVersion calico, KubernetesVersion version) {
        boolean works = calico.compareTo(DEMANDING_CALICO) < 0 || version.compareTo(OLDEST_FOR_IT) >= 0;
        return works
                ? releases.find(calico).flatMap(release -> untested(release, version))
                : Optional.of(Problem.of("kubernetes-too-old", version, calico, DEMANDING_CALICO, OLDEST_FOR_IT));
    }

    private Optional<Problem> untested(CalicoRelease release, KubernetesVersion kubernetes) {
        List<KubernetesVersion> tested = release.testedKubernetes();
        if (tested.contains(kubernetes.withoutPatch())) {
            return Optional.empty();
        }
        String list = tested.stream().map(Object::toString).collect(Collectors.joining(", "));
        KubernetesVersion better = release.newestTestedKubernetes();
        return Optional.of(releases.all().stream()
                .filter(other -> other.testedKubernetes().contains(kubernetes.withoutPatch()))
                .findFirst()
                .map(other -> Problem.of("kubernetes-untested", kubernetes, release, list, better, other))
                .orElseGet(() -> Problem.of("kubernetes-tested-by-none", kubernetes, release, list, better)));
    }
}
