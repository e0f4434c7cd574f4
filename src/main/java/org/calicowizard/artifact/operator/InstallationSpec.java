package org.calicowizard.artifact.operator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.document.Commented;

/**
 * What an Installation says, as its resource and the Helm chart's values have it.
 *
 * <p>Source: tigera/operator v1.42.3, api/v1/installation_types.go and pkg/render/node.go.
 */
final class InstallationSpec {

    private final OperatorFacts facts;
    private final Pools pools;

    InstallationSpec(OperatorFacts facts) {
        this.facts = facts;
        this.pools = new Pools(facts);
    }

    Map<String, Object> of(Generation generation) {
        Map<String, Object> spec = new LinkedHashMap<>();
        facts.provider(generation).ifPresent(name -> spec.put("kubernetesProvider", commented(name, "provider")));
        spec.put("calicoNetwork", network(generation));
        return spec;
    }

    private Map<String, Object> network(Generation generation) {
        Answers answers = generation.answers();
        boolean bgp = generation.traits().backend() == Backend.BIRD;
        Map<String, Object> network = new LinkedHashMap<>();
        network.put("linuxDataplane", commented("Iptables", "dataplane"));
        network.put("bgp", commented(bgp ? "Enabled" : "Disabled", bgp ? "bgp-enabled" : "bgp-disabled"));
        if (answers.mtu() > 0) {
            network.put("mtu", commented(answers.mtu(), "mtu"));
        }
        if (facts.forwardsInPods(generation)) {
            network.put("containerIPForwarding", commented("Enabled", "forwarding"));
        }
        nodeAddresses(answers, network);
        network.put("ipPools", commented(pools.of(generation), "pools"));
        return network;
    }

    private void nodeAddresses(Answers answers, Map<String, Object> network) {
        boolean ipv4Pods = answers.ipFamily().uses(Family.IPV4);
        if (answers.nodeIpv4()) {
            network.put(
                    "nodeAddressAutodetectionV4",
                    commented(NodeAddressMethod.of(answers.detect4()), ipv4Pods ? "nodes" : "nodes-ipv4"));
        }
        if (answers.ipFamily().uses(Family.IPV6)) {
            network.put(
                    "nodeAddressAutodetectionV6",
                    commented(
                            NodeAddressMethod.of(answers.detect6()),
                            answers.nodeIpv4() ? "nodes" : "nodes-without-ipv4"));
        }
    }

    private Commented commented(Object value, String comment) {
        return Commented.of(value, facts.comment(comment));
    }
}
