package org.calicowizard.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.ClusterState;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.text.Message;

/** Whether this kind of cluster can be set up at all, and what its installer has to be told besides. */
final class ClusterChecks {

    /** Installers whose own configuration has no say in the order of the families. */
    private static final Set<Installer> IPV4_FIRST = EnumSet.of(Installer.MICROK8S, Installer.KUBESPRAY);

    private ClusterChecks() {}

    static List<Condition> all() {
        return Stream.of(installers(), families()).flatMap(List::stream).toList();
    }

    private static List<Condition> installers() {
        return List.of(
                Check.of("existing-cluster", (answers, base) -> answers.cluster() == ClusterState.EXISTING),
                Check.of(
                        "minikube-ipv4-only",
                        (answers, base) ->
                                answers.installer() == Installer.MINIKUBE && answers.ipFamily() != IpFamily.IPV4,
                        answers -> Message.value("ipFamily", answers.ipFamily().value())),
                Check.of(
                        "kind-pod-subnet",
                        (answers, base) -> answers.installer() == Installer.KIND && hasPods(answers),
                        ClusterChecks::pods),
                Check.of(
                        "kubespray-pods-subnet",
                        (answers, base) -> answers.installer() == Installer.KUBESPRAY && hasPods(answers),
                        ClusterChecks::pods));
    }

    private static List<Condition> families() {
        return List.of(
                Check.of(
                        "talos-subnet-counts",
                        (answers, base) -> answers.installer() == Installer.TALOS
                                && hasPods(answers)
                                && answers.podCidrs().size() != serviceRanges(answers),
                        answers -> answers.podCidrs().size(),
                        ClusterChecks::serviceRanges),
                Check.of(
                        "installer-ipv4-first",
                        (answers, base) -> IPV4_FIRST.contains(answers.installer())
                                && answers.ipFamily() == IpFamily.DUAL
                                && (beginsWithIpv6(answers.podCidrs()) || beginsWithIpv6(answers.serviceCidrs())),
                        answers ->
                                Message.value("installer", answers.installer().value())),
                Check.of(
                        "ipv6-first",
                        (answers, base) ->
                                answers.ipFamily() == IpFamily.DUAL && beginsWithIpv6(answers.serviceCidrs()),
                        answers -> answers.serviceCidrs().get(0)));
    }

    /** Without an answer Talos takes one range, of IPv4. */
    private static int serviceRanges(Answers answers) {
        return Math.max(1, answers.serviceCidrs().size());
    }

    private static boolean beginsWithIpv6(List<Cidr> cidrs) {
        return !cidrs.isEmpty() && cidrs.get(0).family() == Family.IPV6;
    }

    private static boolean hasPods(Answers answers) {
        return !answers.podCidrs().isEmpty();
    }

    private static String pods(Answers answers) {
        return String.join(
                ",", answers.podCidrs().stream().map(Object::toString).toList());
    }
}
