package org.calicowizard.plan;

import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.BaseTraits;

/**
 * The BGP router ID. BIRD refuses to start without one, and takes the node's IPv4 address unless told otherwise;
 * without BGP there is none.
 *
 * <p>Source: projectcalico/calico v3.32.1, confd/pkg/backends/calico/bgp_processor.go.
 */
record RouterIds(PlanFacts facts) implements Topic {

    @Override
    public Stream<Setting> settings(Answers answers, BaseTraits base) {
        if (base.backend() == Backend.VXLAN) {
            return Stream.empty();
        }
        return switch (answers.routerId()) {
            case NODE_IPV4 ->
                Stream.of(facts.setUnless("", Place.NODE_ENV, "CALICO_ROUTER_ID", "", "router-id-node-ipv4"));
            case HASH -> Stream.of(facts.set(Place.NODE_ENV, "CALICO_ROUTER_ID", "hash", "router-id-hash"));
            case PER_NODE ->
                answers.routerIds().entrySet().stream()
                        .map(entry ->
                                facts.set(Place.ROUTER_ID, entry.getKey(), entry.getValue(), "router-id-per-node"));
        };
    }
}
