package org.calicowizard.artifact.cluster;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.AddressPlan;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.release.DualStackStage;
import org.calicowizard.rules.InstallerFacts;

/**
 * What a configuration is about.
 *
 * @param answers the answers
 * @param plan their address plan
 * @param installer what the installer does by itself
 * @param dualStack how far dual stack is in the Kubernetes version
 * @param format the version of the configuration's format; empty where there is one only
 * @param kubeProxyMode the mode that kube-proxy is told
 * @param file the configuration's file name
 */
record ClusterSubject(
        Answers answers,
        AddressPlan plan,
        InstallerFacts installer,
        DualStackStage dualStack,
        String format,
        String kubeProxyMode,
        String file) {

    private static final String NODE_MASK = "node-mask";

    boolean uses(Family family) {
        return answers.ipFamily().uses(family);
    }

    Ranges pods() {
        return Ranges.pods(answers, plan);
    }

    Ranges services() {
        return Ranges.services(answers, plan);
    }

    /** The prefix length of a node's pod CIDR, as the address plan counts. */
    OptionalInt nodeMask(Family family) {
        return installer.nodeMask(family);
    }

    /** Whether the pod CIDR of a family cannot be cut into one for each planned node. */
    boolean hasFewerNodeCidrsThanNodes() {
        BigInteger nodes = BigInteger.valueOf(answers.nodes());
        return plan.families().stream()
                .flatMap(family -> family.maxNodes().stream())
                .flatMap(ceiling -> ceiling.limits().stream())
                .anyMatch(limit -> limit.by().equals(NODE_MASK) && limit.nodes().compareTo(nodes) < 0);
    }

    /** The addresses of a node, in an order of families. */
    static String nodeIps(Ranges ranges) {
        return ranges.all().stream()
                .map(range -> Placeholders.text("NODE", range.family()))
                .collect(Collectors.joining(","));
    }

    /** The networks that the nodes live in, of the families in use. */
    Stream<String> nodeNetworks() {
        return services().all().stream().map(Ranges.Range::family).flatMap(this::nodeNetworks);
    }

    Stream<String> nodeNetworks(Family family) {
        List<String> answered = answers.nodeCidrs().stream()
                .filter(cidr -> cidr.family() == family)
                .map(Cidr::toString)
                .toList();
        return answered.isEmpty() ? Stream.of(Placeholders.text("NODE-NETWORK", family)) : answered.stream();
    }
}
