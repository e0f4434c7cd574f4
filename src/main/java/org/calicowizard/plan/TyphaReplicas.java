package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.TyphaMode;

/**
 * One Typha for every 200 nodes, at least three in production and at most twenty, but fewer than there are nodes.
 *
 * <p>Source: tigera/docs, calico/getting-started/kubernetes/self-managed-onprem/onpremises.mdx.
 */
record TyphaReplicas(PlanFacts facts) implements Topic {

    private static final String SERVICE = "typha_service_name";
    private static final int NODES_PER_REPLICA = 200;
    private static final int FEWEST = 3;
    private static final int MOST = 20;

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        if (!base.typha()) {
            return Stream.empty();
        }
        if (answers.typha() == TyphaMode.OFF) {
            return Stream.of(
                    facts.set(Place.CONFIG, SERVICE, "none", "typha-off"),
                    facts.set(Place.TYPHA, "replicas", 0, "typha-off"));
        }
        return answers.wantsTypha()
                ? Stream.of(facts.set(Place.CONFIG, SERVICE, "calico-typha", "typha-on"), replicas(answers.nodes()))
                : Stream.empty();
    }

    private Setting replicas(int nodes) {
        int replicas = count(nodes);
        return facts.set(Place.TYPHA, "replicas", replicas, "typha-replicas", nodes, replicas);
    }

    private static int count(int nodes) {
        int wanted = (nodes + NODES_PER_REPLICA - 1) / NODES_PER_REPLICA;
        int bounded = Math.min(Math.max(wanted, FEWEST), MOST);
        return Math.max(1, Math.min(bounded, nodes - 1));
    }
}
