package org.calicowizard.rules;

import java.util.List;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.ClusterState;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.IpFamily;

/** Whether this kind of cluster can be set up at all, and what its installer has to be told besides. */
final class ClusterChecks {

    private ClusterChecks() {}

    static List<Condition> all() {
        return List.of(
                Check.of("existing-cluster", (answers, base) -> answers.cluster() == ClusterState.EXISTING),
                Check.of(
                        "minikube-ipv4-only",
                        (answers, base) ->
                                answers.installer() == Installer.MINIKUBE && answers.ipFamily() != IpFamily.IPV4,
                        answers -> answers.ipFamily().value()),
                Check.of(
                        "kind-pod-subnet",
                        (answers, base) -> answers.installer() == Installer.KIND && hasPods(answers),
                        ClusterChecks::pods),
                Check.of(
                        "kubespray-pods-subnet",
                        (answers, base) -> answers.installer() == Installer.KUBESPRAY && hasPods(answers),
                        ClusterChecks::pods));
    }

    private static boolean hasPods(Answers answers) {
        return !answers.podCidrs().isEmpty();
    }

    private static String pods(Answers answers) {
        return String.join(
                ",", answers.podCidrs().stream().map(Object::toString).toList());
    }
}
