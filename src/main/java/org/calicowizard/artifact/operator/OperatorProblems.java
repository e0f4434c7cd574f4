package org.calicowizard.artifact.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.calicowizard.address.Cidr;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.Datastore;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.RouterIdStrategy;
import org.calicowizard.answers.TyphaMode;
import org.calicowizard.artifact.Generation;
import org.calicowizard.manifest.Origin;

/** What the Tigera operator cannot do, or does otherwise than the manifest. */
final class OperatorProblems {

    private final OperatorFacts facts;

    OperatorProblems(OperatorFacts facts) {
        this.facts = facts;
    }

    List<Problem> of(Generation generation) {
        Answers answers = generation.answers();
        boolean bgp = generation.traits().backend() == Backend.BIRD;
        List<Problem> problems = new ArrayList<>();
        if (generation.traits().datastore() == Datastore.ETCD) {
            problems.add(Problem.of("operator-etcd-unsupported"));
        }
        if (bgp && answers.routerId() == RouterIdStrategy.PER_NODE) {
            problems.add(Problem.of("operator-per-node-router-ids"));
        }
        if (generation.manifest().base().origin() == Origin.UPLOAD) {
            problems.add(Problem.of("operator-ignores-upload"));
        }
        if (bgp && answers.routerId() == RouterIdStrategy.HASH && answers.nodeIpv4()) {
            problems.add(Problem.of("operator-router-id-hash"));
        }
        pools(answers, problems);
        if (answers.typha() == TyphaMode.OFF) {
            problems.add(Problem.of("operator-always-typha"));
        }
        return problems;
    }

    private void pools(Answers answers, List<Problem> problems) {
        boolean complete = answers.ipFamily().families().stream()
                .allMatch(family -> answers.podCidrs(family).findFirst().isPresent());
        if (!complete) {
            problems.add(Problem.of("operator-needs-pod-subnet"));
        } else if (facts.checksPodSubnet(answers.installer())) {
            String podSubnet = answers.podCidrs().stream().map(Cidr::toString).collect(Collectors.joining(","));
            problems.add(Problem.of("operator-pool-outside-pod-subnet", podSubnet));
        }
    }
}
