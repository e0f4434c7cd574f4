package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Encapsulation;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.RouterIdStrategy;
import org.calicowizard.answers.TyphaMode;
import org.calicowizard.plan.PoolVariable;
import org.calicowizard.release.CalicoRelease;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.Feature;
import org.calicowizard.text.Message;

/** Reads out of a base what it is: its own release, datastore and backend decide how it is edited. */
final class Traits {

    private final CalicoReleases releases;

    Traits(CalicoReleases releases) {
        this.releases = releases;
    }

    BaseTraits of(Base base, Answers answers) {
        boolean vxlan =
                Stream.of(answers.backend().value(), base.facts().backend()).anyMatch(Backend.VXLAN.value()::equals);
        return new BaseTraits(
                release(base, answers),
                base.facts().datastore(),
                vxlan ? Backend.VXLAN : Backend.BIRD,
                base.typha().isPresent(),
                encapsulation(base, Family.IPV4),
                encapsulation(base, Family.IPV6));
    }

    Optional<CalicoVersion> release(Base base) {
        return tag(base).flatMap(releases::find).map(CalicoRelease::version);
    }

    List<Problem> problems(Base base, Answers answers) {
        BaseTraits traits = of(base, answers);
        return Stream.of(
                        ebpfProblem(base, traits, answers),
                        releaseProblem(base, answers),
                        typhaProblem(traits, answers),
                        datastoreProblem(traits, answers),
                        backendProblem(traits, answers),
                        routerIdProblem(base, traits, answers))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The eBPF data plane drops IPv6 to pods before v3.27, and finds no Service of the API server without its address. */
    private Optional<Problem> ebpfProblem(Base base, BaseTraits traits, Answers answers) {
        if (!base.facts().isOn("FELIX_BPFENABLED")) {
            return Optional.empty();
        }
        boolean knowsIpv6 = releases.about(Feature.EBPF_IPV6).releases().matches(traits.release());
        if (answers.ipFamily().uses(Family.IPV6) && !knowsIpv6) {
            return Optional.of(Problem.of("base-ebpf-without-ipv6", traits.release()));
        }
        return Optional.of(Problem.of("base-ebpf-api-server"));
    }

    private Optional<Problem> releaseProblem(Base base, Answers answers) {
        Optional<CalicoVersion> tag = tag(base);
        if (tag.isEmpty()) {
            return Optional.of(Problem.of("base-release-unknown", answers.calico()));
        }
        return tag.filter(other -> !isOf(answers.calico(), other))
                .map(other -> Problem.of("base-release-differs", other, answers.calico()));
    }

    private static Optional<Problem> typhaProblem(BaseTraits traits, Answers answers) {
        String rule = answers.typha() == TyphaMode.ON ? "base-without-typha" : "base-typha-advised";
        return answers.wantsTypha() && !traits.typha()
                ? Optional.of(Problem.of(rule, answers.nodes()))
                : Optional.empty();
    }

    private static Optional<Problem> datastoreProblem(BaseTraits traits, Answers answers) {
        return traits.datastore() == answers.datastore()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "base-datastore-differs",
                        Message.value("datastore", traits.datastore().value()),
                        Message.value("datastore", answers.datastore().value())));
    }

    private static Optional<Problem> backendProblem(BaseTraits traits, Answers answers) {
        return traits.backend() == answers.backend()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "base-backend-differs",
                        Message.value("backend", traits.backend().value()),
                        Message.value("backend", answers.backend().value())));
    }

    /** The container reads its ID from the table and overwrites the variable that the answers would set. */
    private static Optional<Problem> routerIdProblem(Base base, BaseTraits traits, Answers answers) {
        boolean overridden = base.daemonSet().has(RouterIdEditor.MOUNT) && traits.backend() == Backend.BIRD;
        return overridden && answers.routerId() != RouterIdStrategy.PER_NODE
                ? Optional.of(Problem.of(
                        "base-router-id-table",
                        Message.value("routerId", answers.routerId().value())))
                : Optional.empty();
    }

    private CalicoVersion release(Base base, Answers answers) {
        return tag(base).filter(tag -> !isOf(answers.calico(), tag)).orElse(answers.calico());
    }

    /** Some releases name the images of another one in their own manifests. */
    private boolean isOf(CalicoVersion release, CalicoVersion tag) {
        return releases.find(release)
                .map(CalicoRelease::imageTag)
                .filter(tag.toString()::equals)
                .isPresent();
    }

    static Optional<CalicoVersion> tag(Base base) {
        return base.facts().release();
    }

    static Encapsulation encapsulation(Base base, Family family) {
        Optional<PoolMode> vxlan = tunnel(base, PoolVariable.VXLAN.of(family));
        Optional<PoolMode> ipip = tunnel(base, PoolVariable.IPIP.of(family));
        return vxlan.map(mode -> mode == PoolMode.ALWAYS ? Encapsulation.VXLAN : Encapsulation.VXLAN_CROSS_SUBNET)
                .or(() -> ipip.map(
                        mode -> mode == PoolMode.ALWAYS ? Encapsulation.IPIP : Encapsulation.IPIP_CROSS_SUBNET))
                .orElse(Encapsulation.NONE);
    }

    private static Optional<PoolMode> tunnel(Base base, String variable) {
        return base.nodeEnv(variable).flatMap(PoolMode::find).filter(mode -> mode != PoolMode.NEVER);
    }
}
