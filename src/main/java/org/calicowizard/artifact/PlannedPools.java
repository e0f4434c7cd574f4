package org.calicowizard.artifact;

import java.util.Optional;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Encapsulation;
import org.calicowizard.plan.Place;
import org.calicowizard.plan.PoolVariable;
import org.calicowizard.plan.Setting;

/**
 * The IP pools that a cluster is to have.
 *
 * @param generation what the answers led to
 */
public record PlannedPools(Generation generation) {

    /** Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/autodetection/ipv4/poolselector.go. */
    private static final String CALICOS_OWN_IPV4_POOL = "192.168.0.0/16";

    /**
     * A pool that pods use.
     *
     * @param cidr its range; empty where only the cluster knows
     * @param ipip its ipipMode
     * @param vxlan its vxlanMode
     * @param nat its natOutgoing
     * @param blockSize its blockSize
     */
    public record Pool(Optional<String> cidr, String ipip, String vxlan, boolean nat, int blockSize) {}

    /**
     * The pool of a family that pods use.
     *
     * @param family the family
     * @return what it is to be
     */
    public Pool of(Family family) {
        Answers answers = generation.answers();
        Encapsulation encapsulation = generation.traits().encapsulation(answers, family);
        String mode = encapsulation.crossSubnetOnly() ? "CrossSubnet" : "Always";
        boolean ipv4 = family == Family.IPV4;
        return new Pool(
                answers.podCidrs(family).map(Cidr::toString).findFirst(),
                encapsulation.isIpip() ? mode : "Never",
                encapsulation.isVxlan() ? mode : "Never",
                ipv4 ? answers.natOutgoing4() : answers.natOutgoing6(),
                ipv4 ? answers.blockSize4() : answers.blockSize6());
    }

    /**
     * The range of the IPv4 pool that calico-node makes though no pod uses it.
     *
     * @return it; empty where it makes none
     */
    public Optional<String> unusedIpv4() {
        if (generation.answers().ipFamily().uses(Family.IPV4)) {
            return Optional.empty();
        }
        String told = generation
                .plan()
                .in(Place.NODE_ENV)
                .filter(setting -> setting.name().equals(PoolVariable.CIDR.of(Family.IPV4)))
                .map(Setting::value)
                .findFirst()
                .orElse(CALICOS_OWN_IPV4_POOL);
        return Optional.of(told).filter(range -> !range.equals("none"));
    }

    /**
     * What kubectl calls the resource of pools: with the manifest's own definition, if it has one.
     *
     * @return its name
     */
    public String resource() {
        String ofManifests = "ippools.crd.projectcalico.org";
        boolean defined = generation.manifest().base().text().contains("name: " + ofManifests);
        return defined ? ofManifests : "ippools.projectcalico.org";
    }
}
