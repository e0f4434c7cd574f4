package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Datastore;

/** An etcd of its own must be named; its keys and certificates stay with the administrator. */
record Datastores(PlanFacts facts) implements Topic {

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        return base.datastore() == Datastore.ETCD
                ? Stream.of(facts.set(
                        Place.CONFIG, "etcd_endpoints", String.join(",", answers.etcdEndpoints()), "etcd-endpoints"))
                : Stream.empty();
    }
}
