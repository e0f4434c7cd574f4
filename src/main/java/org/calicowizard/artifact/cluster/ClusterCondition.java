package org.calicowizard.artifact.cluster;

import java.util.function.Predicate;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Choice;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.release.DualStackStage;

/** When a line belongs into a configuration. */
enum ClusterCondition implements Choice {
    IPV4(subject -> subject.uses(Family.IPV4)),
    IPV6(subject -> subject.uses(Family.IPV6)),
    IPV4_ONLY(subject -> subject.answers().ipFamily() == IpFamily.IPV4),
    IPV6_ONLY(subject -> subject.answers().ipFamily() == IpFamily.IPV6),
    DUAL(subject -> subject.answers().ipFamily() == IpFamily.DUAL),
    /** The answers name no pod CIDR. */
    PODS_OPEN(subject -> subject.pods().open()),
    /** A service CIDR stands there that the answers do not name. */
    SERVICES_ASSUMED(subject -> subject.answers().serviceCidrs().isEmpty()
            && subject.services().all().stream().anyMatch(range -> range.cidr().isPresent())),
    /** The pod CIDRs have one for each planned node, as far as they are known. */
    NODE_CIDRS(subject -> !subject.hasFewerNodeCidrsThanNodes()),
    FEWER_NODE_CIDRS(ClusterSubject::hasFewerNodeCidrsThanNodes),
    /** The networks of the nodes are answered. */
    NODE_NETWORKS(subject -> !subject.answers().nodeCidrs().isEmpty()),
    /** The kubelet has to be told how many pods it may start. */
    MAX_PODS(subject -> subject.answers().podsPerNode() != ClusterCondition.MAX_PODS_OF_KUBELET),
    /** The kubelet has to be told anything that its flags do not say. */
    KUBELET(subject -> MAX_PODS.holds(subject) || IPV6_ONLY.holds(subject)),
    /** Two families need a feature gate. */
    FEATURE_GATE(subject -> DUAL.holds(subject) && subject.dualStack().compareTo(DualStackStage.BETA) < 0),
    PATCH(subject -> subject.answers().kubernetes().patch().isPresent()),
    NO_PATCH(subject -> subject.answers().kubernetes().patch().isEmpty()),
    /** The API of kubeadm whose extra arguments are mappings. */
    V1BETA3(subject -> subject.format().equals("v1beta3")),
    /** The API of kubeadm whose extra arguments are lists. */
    V1BETA4(subject -> subject.format().equals("v1beta4"));

    /** kubernetes/kubernetes v1.32.0, pkg/kubelet/apis/config/v1beta1/defaults.go. */
    private static final int MAX_PODS_OF_KUBELET = 110;

    private final Predicate<ClusterSubject> predicate;

    ClusterCondition(Predicate<ClusterSubject> predicate) {
        this.predicate = predicate;
    }

    boolean holds(ClusterSubject subject) {
        return predicate.test(subject);
    }
}
