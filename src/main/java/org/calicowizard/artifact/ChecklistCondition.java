package org.calicowizard.artifact;

import java.util.Set;
import java.util.function.Predicate;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.Choice;
import org.calicowizard.answers.Datastore;
import org.calicowizard.answers.Encapsulation;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.RouterIdStrategy;
import org.calicowizard.manifest.Origin;

/** When an item belongs on a checklist. */
enum ChecklistCondition implements Choice {
    IPV4(subject -> subject.uses(Family.IPV4)),
    IPV6(subject -> subject.uses(Family.IPV6)),
    IPV4_ONLY(subject -> subject.answers().ipFamily() == IpFamily.IPV4),
    DUAL(subject -> subject.answers().ipFamily() == IpFamily.DUAL),
    IPV6_ONLY(subject -> subject.answers().ipFamily() == IpFamily.IPV6),
    IPV4_NODES(subject -> subject.answers().nodeIpv4()),
    POD_CIDRS(subject -> !subject.answers().podCidrs().isEmpty()),
    NO_POD_CIDRS(subject -> subject.answers().podCidrs().isEmpty()),
    SERVICE_CIDRS(subject -> !subject.answers().serviceCidrs().isEmpty()),
    NO_SERVICE_CIDRS(subject -> subject.answers().serviceCidrs().isEmpty()),
    POD_CIDR_4(subject -> subject.answers().podCidrs(Family.IPV4).findAny().isPresent()),
    POD_CIDR_6(subject -> subject.answers().podCidrs(Family.IPV6).findAny().isPresent()),
    NO_POD_CIDR_4(subject -> subject.answers().podCidrs(Family.IPV4).findAny().isEmpty()),
    NO_POD_CIDR_6(subject -> subject.answers().podCidrs(Family.IPV6).findAny().isEmpty()),
    RANGES_4(subject -> !subject.ranges(Family.IPV4).isEmpty()),
    RANGES_6(subject -> !subject.ranges(Family.IPV6).isEmpty()),
    /** The installer uses kubeadm underneath and leaves its ConfigMap. */
    KUBEADM_CONFIG(subject -> Set.of(Installer.KUBEADM, Installer.KIND, Installer.KUBESPRAY, Installer.MINIKUBE)
            .contains(subject.answers().installer())),
    /** The components are pods that kubectl shows, and there is no ConfigMap of kubeadm. */
    STATIC_PODS(subject ->
            Set.of(Installer.RKE2, Installer.TALOS).contains(subject.answers().installer())),
    /** kubectl works where the installer's own page says, without further ado. */
    PLAIN_KUBECTL(subject -> !Set.of(Installer.K3S, Installer.RKE2, Installer.MICROK8S)
            .contains(subject.answers().installer())),
    KUBEADM(installedBy(Installer.KUBEADM)),
    KIND(installedBy(Installer.KIND)),
    MINIKUBE(installedBy(Installer.MINIKUBE)),
    KUBESPRAY(installedBy(Installer.KUBESPRAY)),
    K3S(installedBy(Installer.K3S)),
    RKE2(installedBy(Installer.RKE2)),
    TALOS(installedBy(Installer.TALOS)),
    MICROK8S(installedBy(Installer.MICROK8S)),
    OTHER(installedBy(Installer.OTHER)),
    /** Talos has no shell on its nodes. */
    SHELL(installedBy(Installer.TALOS).negate()),
    /** The nodes are machines of their own with a shell, not containers or virtual machines of the installer. */
    OWN_HOSTS(subject -> !Set.of(Installer.TALOS, Installer.KIND, Installer.MINIKUBE)
            .contains(subject.answers().installer())),
    NOT_MICROK8S(installedBy(Installer.MICROK8S).negate()),
    /** Packets of pods leave a node as they are, if only within a subnet. */
    DIRECT_ROUTES(
            subject -> subject.encapsulations().anyMatch(each -> each == Encapsulation.NONE || each.crossSubnetOnly())),
    IPIP(subject -> subject.encapsulations().anyMatch(Encapsulation::isIpip)),
    KNOWN_RELEASE(subject -> subject.release().isPresent()),
    BUILTIN(subject -> subject.generation().manifest().base().origin() == Origin.BUILTIN),
    FOREIGN_BASE(subject -> subject.generation().manifest().base().origin() != Origin.BUILTIN),
    KUBERNETES_DATASTORE(subject -> subject.generation().traits().datastore() == Datastore.KUBERNETES),
    ETCD(subject -> subject.generation().traits().datastore() == Datastore.ETCD),
    ETCD_TLS(ChecklistCondition::usesTls),
    ETCD_PLAIN(subject -> !usesTls(subject)),
    TYPHA(subject -> subject.generation().traits().typha() && subject.answers().wantsTypha()),
    BIRD(subject -> subject.generation().traits().backend() == Backend.BIRD),
    ROUTER_ID_HASH(routerId(RouterIdStrategy.HASH)),
    ROUTER_ID_PER_NODE(routerId(RouterIdStrategy.PER_NODE)),
    ROUTER_ID_NODE_IPV4(routerId(RouterIdStrategy.NODE_IPV4)),
    UNUSED_IPV4_POOL(subject -> subject.pools().unusedIpv4().isPresent()),
    NO_IPV4_POOL(subject ->
            !subject.uses(Family.IPV4) && subject.pools().unusedIpv4().isEmpty());

    private final Predicate<ChecklistSubject> predicate;

    ChecklistCondition(Predicate<ChecklistSubject> predicate) {
        this.predicate = predicate;
    }

    boolean holds(ChecklistSubject subject) {
        return predicate.test(subject);
    }

    private static boolean usesTls(ChecklistSubject subject) {
        return subject.answers().etcdEndpoints().stream().anyMatch(url -> url.startsWith("https:"));
    }

    private static Predicate<ChecklistSubject> installedBy(Installer installer) {
        return subject -> subject.answers().installer() == installer;
    }

    private static Predicate<ChecklistSubject> routerId(RouterIdStrategy strategy) {
        return subject -> subject.answers().routerId() == strategy;
    }
}
