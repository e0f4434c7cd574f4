package org.calicowizard.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Choice;
import org.calicowizard.answers.Encapsulation;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.Defect;
import org.calicowizard.release.Feature;
import org.calicowizard.text.Message;

/** Encapsulation of each pool, beside the backend and the release. */
final class EncapsulationChecks {

    private EncapsulationChecks() {}

    static List<Condition> backend() {
        return List.of(
                Check.of(
                        "ipip-without-bgp",
                        (answers, base) -> base.backend() == Backend.VXLAN
                                && answers.ipFamily().uses(Family.IPV4)
                                && asks(answers, Family.IPV4, Encapsulation::isIpip),
                        answers -> Message.value("encapsulation4", text(answers.encapsulation4())),
                        answers -> Message.value(
                                "encapsulation4", text(answers.encapsulation4()).replace("ipip", "vxlan"))),
                withoutEncapsulation("encapsulation4-none-without-bgp", Family.IPV4),
                withoutEncapsulation("encapsulation6-none-without-bgp", Family.IPV6));
    }

    static List<Condition> releases(CalicoReleases releases) {
        return List.of(
                Check.of(
                        "ipv6-vxlan-unsupported",
                        (answers, base) -> answers.ipFamily().uses(Family.IPV6)
                                && base.encapsulation(answers, Family.IPV6).isVxlan()
                                && !releases.about(Feature.IPV6_VXLAN)
                                        .releases()
                                        .matches(base.release())),
                Check.of(
                        "ipv6-only-cross-subnet",
                        (answers, base) -> answers.ipFamily() == IpFamily.IPV6
                                && base.encapsulation(answers, Family.IPV6) == Encapsulation.VXLAN_CROSS_SUBNET
                                && releases.about(Defect.IPV6_ONLY_CROSS_SUBNET_BROKEN)
                                        .affected()
                                        .matches(base.release())));
    }

    static List<Condition> families() {
        return List.of(
                unused("encapsulation4-unused", Family.IPV4),
                unused("encapsulation6-unused", Family.IPV6),
                Check.of(
                        "encapsulation-asymmetric",
                        (answers, base) -> answers.ipFamily() == IpFamily.DUAL && isAsymmetric(answers, base)),
                Check.of(
                        "ipv6-subnets-without-encapsulation",
                        (answers, base) -> answers.ipFamily().uses(Family.IPV6)
                                && ipv6Networks(answers) > 1
                                && base.encapsulation(answers, Family.IPV6) == Encapsulation.NONE,
                        answers -> ipv6Networks(answers)));
    }

    private static Check withoutEncapsulation(String rule, Family family) {
        return Check.of(
                rule,
                (answers, base) -> base.backend() == Backend.VXLAN
                        && answers.ipFamily().uses(family)
                        && asks(answers, family, mode -> mode == Encapsulation.NONE));
    }

    private static Check unused(String rule, Family family) {
        return Check.of(
                rule,
                (answers, base) -> !answers.ipFamily().uses(family)
                        && answers.encapsulation(family).isPresent(),
                answers -> Message.value(field(family), text(answers.encapsulation(family))),
                answers -> Message.value("ipFamily", answers.ipFamily().value()));
    }

    private static String field(Family family) {
        return family == Family.IPV4 ? "encapsulation4" : "encapsulation6";
    }

    private static long ipv6Networks(Answers answers) {
        return answers.nodeCidrs().stream()
                .filter(cidr -> cidr.family() == Family.IPV6)
                .count();
    }

    private static boolean isAsymmetric(Answers answers, BaseTraits base) {
        return base.encapsulation(answers, Family.IPV4).isVxlan()
                != base.encapsulation(answers, Family.IPV6).isVxlan();
    }

    private static boolean asks(Answers answers, Family family, Predicate<Encapsulation> mode) {
        return answers.encapsulation(family).filter(mode).isPresent();
    }

    private static String text(Optional<Encapsulation> encapsulation) {
        return encapsulation.map(Choice::value).orElse("");
    }
}
