package org.calicowizard.artifact.host;

import java.util.Set;
import java.util.function.Predicate;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.Choice;
import org.calicowizard.answers.Encapsulation;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.IpFamily;

/** When a row of the data file counts. */
enum PreflightCondition implements Choice {
    IPV4(subject -> subject.uses(Family.IPV4)),
    IPV6(subject -> subject.uses(Family.IPV6)),
    IPV4_ONLY(subject -> subject.answers().ipFamily() == IpFamily.IPV4),
    DUAL(subject -> subject.answers().ipFamily() == IpFamily.DUAL),
    IPV6_ONLY(subject -> subject.answers().ipFamily() == IpFamily.IPV6),
    IPV4_NODES(subject -> subject.nodeFamilies().contains(Family.IPV4)),
    RANGES(subject -> !subject.ranges().isEmpty()),
    FIXED_MTU(subject -> subject.answers().mtu() != 0),
    BIRD(subject -> subject.traits().backend() == Backend.BIRD),
    IPIP(subject -> wraps(subject, Family.IPV4, Encapsulation::isIpip)),
    VXLAN_IPV4(subject -> wraps(subject, Family.IPV4, Encapsulation::isVxlan)),
    VXLAN_IPV6(subject -> wraps(subject, Family.IPV6, Encapsulation::isVxlan)),
    VXLAN(subject -> VXLAN_IPV4.holds(subject) || VXLAN_IPV6.holds(subject)),
    TYPHA(subject -> subject.traits().typha() && subject.answers().wantsTypha()),
    /** The images of Kubernetes itself come from its own registry. */
    KUBEADM_IMAGES(subject -> Set.of(Installer.KUBEADM, Installer.KUBESPRAY)
            .contains(subject.answers().installer()));

    private final Predicate<PreflightSubject> predicate;

    PreflightCondition(Predicate<PreflightSubject> predicate) {
        this.predicate = predicate;
    }

    boolean holds(PreflightSubject subject) {
        return predicate.test(subject);
    }

    private static boolean wraps(PreflightSubject subject, Family family, Predicate<Encapsulation> how) {
        return subject.uses(family) && how.test(subject.traits().encapsulation(subject.answers(), family));
    }
}
