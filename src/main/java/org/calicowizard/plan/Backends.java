package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.BaseTraits;

/** Without BGP, BIRD never runs, so probes that ask for it would never pass. */
record Backends(PlanFacts facts) implements Topic {

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        return base.backend() == Backend.VXLAN
                ? Stream.of(
                        facts.set(Place.CONFIG, "calico_backend", "vxlan", "backend-vxlan"),
                        facts.set(Place.PROBE_FLAG, "bird-live", "", "bird-probes"),
                        facts.set(Place.PROBE_FLAG, "bird-ready", "", "bird-probes"))
                : Stream.empty();
    }
}
