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
import org.calicowizard.release.KubernetesReleases;
import org.calicowizard.release.KubernetesVersion;

/** The Kubernetes version beside the IP family and the Calico release. */
final class KubernetesCondition implements Condition {

    /** The first Kubernetes version whose dual stack needs no feature gate, for the texts. */
    private static final String DUAL_WITHOUT_GATE = "1.21";

    private final CalicoReleases releases;
    private final KubernetesReleases kubernetes;

    KubernetesCondition(CalicoReleases releases, KubernetesReleases kubernetes) {
        this.releases = releases;
        this.kubernetes = kubernetes;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        Stream<Problem> untested =
                releases.find(base.release()).flatMap(release -> untested(release, answers.kubernetes())).stream();
        return answers.ipFamily() == IpFamily.DUAL ? Stream.concat(dual(answers.kubernetes()), untested) : untested;
    }

    private Stream<Problem> dual(KubernetesVersion version) {
        return switch (kubernetes.dualStack(version)) {
            case ABSENT -> Stream.of(Problem.of("kubernetes-too-old-for-dual-stack", version, DUAL_WITHOUT_GATE));
            case ALPHA, REDESIGNED_ALPHA ->
                Stream.of(Problem.of("dual-stack-feature-gate", version, DUAL_WITHOUT_GATE));
            case BETA, STABLE -> Stream.empty();
        };
    }

    private static Optional<Problem> untested(CalicoRelease release, KubernetesVersion kubernetes) {
        List<KubernetesVersion> tested = release.testedKubernetes();
        if (tested.contains(kubernetes.withoutPatch())) {
            return Optional.empty();
        }
        String list = tested.stream().map(Object::toString).collect(Collectors.joining(", "));
        return Optional.of(
                Problem.of("kubernetes-untested", kubernetes, release, list, release.newestTestedKubernetes()));
    }
}
