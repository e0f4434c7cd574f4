package org.calicowizard.rules;

import java.util.List;
import org.calicowizard.answers.Answers;

/**
 * How many nodes and pods Kubernetes is made for.
 *
 * <p>Source: kubernetes/website, setup/best-practices/cluster-large.md.
 */
final class SizeChecks {

    private static final int TESTED_PODS = 150_000;
    private static final int TESTED_PODS_PER_NODE = 110;

    private SizeChecks() {}

    static List<Condition> all() {
        return List.of(
                Check.of(
                        "pods-beyond-tested",
                        (answers, base) -> pods(answers) > TESTED_PODS,
                        SizeChecks::pods,
                        answers -> TESTED_PODS / answers.nodes()),
                Check.of(
                        "pods-per-node-beyond-kubelet",
                        (answers, base) -> answers.podsPerNode() > TESTED_PODS_PER_NODE,
                        Answers::podsPerNode));
    }

    private static int pods(Answers answers) {
        return answers.nodes() * answers.podsPerNode();
    }
}
