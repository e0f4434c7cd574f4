package org.calicowizard.answers;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.address.IpAddress;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.KubernetesVersion;

/**
 * What the user said, with the defaults filled in. Every value is of its kind; whether the values agree with each other
 * is for the rules to say.
 *
 * @param schema the version of the table of answers
 * @param ipFamily what addresses workloads get
 * @param installer how the cluster is created
 * @param cluster whether it exists already
 * @param kubernetes its Kubernetes version
 * @param nodes planned number of nodes
 * @param podsPerNode planned number of pods on a node
 * @param podCidrs the IP pools; the first is of the primary family
 * @param serviceCidrs the service ranges; the first is of the primary family
 * @param nodeCidrs networks that the nodes live in
 * @param calico the Calico release
 * @param datastore where Calico keeps its objects
 * @param etcdEndpoints URLs of the etcd members
 * @param typha whether Typha is used
 * @param base where the manifest to edit comes from
 * @param backend what distributes routes
 * @param encapsulation4 encapsulation of the IPv4 pool; empty for what the base has
 * @param encapsulation6 encapsulation of the IPv6 pool; empty for what the base has
 * @param natOutgoing4 whether traffic that leaves the IPv4 pool is source-translated
 * @param natOutgoing6 the same for the IPv6 pool
 * @param blockSize4 prefix length of the IPv4 pool's blocks
 * @param blockSize6 prefix length of the IPv6 pool's blocks
 * @param detect4 how a node's IPv4 address is found
 * @param detect6 how a node's IPv6 address is found
 * @param nodeIpv4 whether nodes have IPv4 addresses
 * @param routerId where BGP router IDs come from
 * @param routerIds router IDs by node name
 * @param mtu MTU of pod interfaces in bytes; 0 lets Calico find it
 */
public record Answers(
        int schema,
        IpFamily ipFamily,
        Installer installer,
        ClusterState cluster,
        KubernetesVersion kubernetes,
        int nodes,
        int podsPerNode,
        List<Cidr> podCidrs,
        List<Cidr> serviceCidrs,
        List<Cidr> nodeCidrs,
        CalicoVersion calico,
        Datastore datastore,
        List<String> etcdEndpoints,
        TyphaMode typha,
        BaseSource base,
        Backend backend,
        Optional<Encapsulation> encapsulation4,
        Optional<Encapsulation> encapsulation6,
        boolean natOutgoing4,
        boolean natOutgoing6,
        int blockSize4,
        int blockSize6,
        Detection detect4,
        Detection detect6,
        boolean nodeIpv4,
        RouterIdStrategy routerId,
        SortedMap<String, IpAddress> routerIds,
        int mtu) {

    private static final int NODES_WITHOUT_TYPHA = 50;

    /**
     * The pod CIDRs of a family.
     *
     * @param family the family
     * @return those given; more than one is a broken rule
     */
    public Stream<Cidr> podCidrs(Family family) {
        return podCidrs.stream().filter(cidr -> cidr.family() == family);
    }

    /**
     * Whether Typha is wanted, once {@code auto} is decided: above fifty nodes, and never with etcd.
     *
     * <p>Source: tigera/docs, calico/getting-started/kubernetes/self-managed-onprem/onpremises.mdx.
     *
     * @return true if it is
     */
    public boolean wantsTypha() {
        return typha == TyphaMode.ON
                || typha == TyphaMode.AUTO && nodes > NODES_WITHOUT_TYPHA && datastore == Datastore.KUBERNETES;
    }

    /**
     * The encapsulation asked for, for the pool of a family.
     *
     * @param family the family
     * @return empty for what the base has
     */
    public Optional<Encapsulation> encapsulation(Family family) {
        return family == Family.IPV4 ? encapsulation4 : encapsulation6;
    }
}
