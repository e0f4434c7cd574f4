package org.calicowizard.artifact.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Encapsulation;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.document.Commented;

/**
 * The pools of an Installation, one for each family, with nothing left to the operator’s defaults, which differ from
 * those of calico-node.
 *
 * <p>Source: tigera/operator v1.42.3, api/v1/installation_types.go and pkg/controller/ippool/defaults.go.
 */
final class Pools {

    private static final Map<Encapsulation, String> ENCAPSULATIONS = Map.of(
            Encapsulation.NONE, "None",
            Encapsulation.IPIP, "IPIP",
            Encapsulation.IPIP_CROSS_SUBNET, "IPIPCrossSubnet",
            Encapsulation.VXLAN, "VXLAN",
            Encapsulation.VXLAN_CROSS_SUBNET, "VXLANCrossSubnet");

    private final OperatorFacts facts;

    Pools(OperatorFacts facts) {
        this.facts = facts;
    }

    List<Map<String, Object>> of(Generation generation) {
        return generation.answers().ipFamily().families().stream()
                .map(family -> pool(generation, family))
                .toList();
    }

    private Map<String, Object> pool(Generation generation, Family family) {
        Answers answers = generation.answers();
        boolean ipv4 = family == Family.IPV4;
        Map<String, Object> pool = new LinkedHashMap<>();
        if (facts.namesPools(generation.traits().release())) {
            pool.put("name", ipv4 ? "default-ipv4-ippool" : "default-ipv6-ippool");
        }
        pool.put("cidr", range(answers, family));
        String encapsulation = ENCAPSULATIONS.get(generation.traits().encapsulation(answers, family));
        pool.put("encapsulation", ipv4 ? encapsulation : commented(encapsulation, "encapsulation-ipv6"));
        String nat = (ipv4 ? answers.natOutgoing4() : answers.natOutgoing6()) ? "Enabled" : "Disabled";
        pool.put("natOutgoing", ipv4 ? nat : commented(nat, "nat-ipv6"));
        pool.put("blockSize", ipv4 ? answers.blockSize4() : answers.blockSize6());
        pool.put("nodeSelector", "all()");
        return pool;
    }

    private Object range(Answers answers, Family family) {
        Optional<String> range = answers.podCidrs(family).map(Cidr::toString).findFirst();
        return range.<Object>map(text -> text).orElseGet(() -> commented(placeholder(family), "placeholder"));
    }

    /** As the installer’s configuration beside it spells it. */
    private static String placeholder(Family family) {
        return "<POD-CIDR-" + family.name() + ">";
    }

    private Commented commented(Object value, String comment) {
        return Commented.of(value, facts.comment(comment));
    }
}
