package org.calicowizard.plan;

import java.util.List;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.release.CalicoReleases;

/** Turns answers into what Calico must be told. */
public final class Planner {

    private final List<Topic> topics;

    /**
     * A planner that knows what each release can do.
     *
     * @param releases the Calico releases
     */
    public Planner(CalicoReleases releases) {
        PlanFacts facts = PlanFacts.load();
        this.topics = List.of(
                new Datastores(facts),
                new TyphaReplicas(facts),
                new Backends(facts),
                new AddressFamilies(facts),
                new NodeAddresses(facts),
                new RouterIds(facts),
                new Pools(facts),
                new LeftoverIpv4Pool(facts, releases),
                new Encapsulations(facts),
                new PoolOptions(facts),
                new Mtu(facts));
    }

    /**
     * Decides every topic.
     *
     * @param answers the answers, which break no rule of severity error
     * @param base the manifest to edit
     * @return what Calico must be told
     */
    public Plan plan(Answers answers, BaseTraits base) {
        return new Plan(
                topics.stream().flatMap(topic -> topic.settings(answers, base)).toList());
    }
}
