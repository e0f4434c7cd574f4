package org.calicowizard.artifact.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.address.IpAddress;

/**
 * What kubeadm and the API server demand of a configuration.
 *
 * <p>Source: kubernetes/kubernetes v1.32.0, cmd/kubeadm/app/apis/kubeadm/validation/validation.go,
 * cmd/kubeadm/app/constants/constants.go and cmd/kube-apiserver/app/options/validation.go.
 */
final class KubeadmRules {

    private static final BigInteger FEWEST_SERVICES = BigInteger.TEN;
    private static final BigInteger FEWEST_PODS = BigInteger.valueOf(14);
    private static final int MOST_SERVICE_BITS = 20;
    private static final int MOST_NODE_BITS = 16;

    private static final Map<String, String> FILLED = Map.of(
            "<NODE-IPV4>", "10.9.0.5",
            "<NODE-IPV6>", "2a0e:97c0:2::5",
            "<CONTROL-PLANE-ENDPOINT>", "[2a0e:97c0:2::1]",
            "<POD-CIDR-IPV4>", "10.244.0.0/16",
            "<POD-CIDR-IPV6>", "fd4b:7a1c:93::/56",
            "<SERVICE-CIDR-IPV6>", "fd4b:7a1c:93:ffff::/112",
            "<JOIN-TOKEN>", "abcdef.0123456789abcdef",
            "<CA-CERT-HASH>", "sha256:00");

    private KubeadmRules() {}

    static void check(String text) {
        String filled = FILLED.entrySet().stream()
                .reduce(text, (left, place) -> left.replace(place.getKey(), place.getValue()), (a, b) -> b);
        Map<String, Object> cluster = ClusterConfigs.document(filled, "ClusterConfiguration");
        Map<String, String> extra = arguments(ClusterConfigs.at(cluster, "controllerManager", "extraArgs"));
        List<Cidr> pods = ranges(cluster, "podSubnet");
        List<Cidr> services = ranges(cluster, "serviceSubnet");
        services.forEach(KubeadmRules::checkServices);
        pods.forEach(range -> checkPods(range, extra));
        assertThat(families(pods)).isEqualTo(families(services));
        assertThat(cluster)
                .hasEntrySatisfying(
                        "controlPlaneEndpoint",
                        endpoint -> assertThat((String) endpoint).matches("\\[[0-9a-f:]+]:6443"));
        checkNodes(filled, services.get(0).family(), families(services).size());
        checkKubeProxy(filled, cluster);
    }

    private static List<Cidr> ranges(Map<String, Object> cluster, String key) {
        List<Cidr> ranges = Stream.of(
                        ClusterConfigs.at(cluster, "networking", key).toString().split(",", -1))
                .peek(range -> assertThat(range).isEqualTo(Cidr.parse(range).toString()))
                .map(Cidr::parse)
                .toList();
        assertThat(ranges).as("KA1").hasSizeBetween(1, 2);
        assertThat(ranges.stream().map(Cidr::family).distinct()).as("KA2").hasSameSizeAs(ranges);
        return ranges;
    }

    private static void checkServices(Cidr range) {
        assertThat(range.addressCount()).as("KA3").isGreaterThanOrEqualTo(FEWEST_SERVICES);
        assertThat(range.family().bits() - range.prefixLength()).as("KA4").isLessThanOrEqualTo(MOST_SERVICE_BITS);
    }

    private static void checkPods(Cidr range, Map<String, String> extra) {
        assertThat(range.addressCount()).as("KA5").isGreaterThanOrEqualTo(FEWEST_PODS);
        if (!"false".equals(extra.get("allocate-node-cidrs"))) {
            boolean ipv4 = range.family() == Family.IPV4;
            String mask = extra.getOrDefault(
                    ipv4 ? "node-cidr-mask-size-ipv4" : "node-cidr-mask-size-ipv6", ipv4 ? "24" : "64");
            assertThat(Integer.parseInt(mask) - range.prefixLength())
                    .as("KA6, KA7, KA8")
                    .isBetween(0, MOST_NODE_BITS);
        }
    }

    private static void checkNodes(String text, Family primary, int families) {
        Map<String, Object> init = ClusterConfigs.document(text, "InitConfiguration");
        String advertised =
                ClusterConfigs.at(init, "localAPIEndpoint", "advertiseAddress").toString();
        assertThat(IpAddress.parse(advertised).family()).as("AS5").isEqualTo(primary);
        for (String kind : List.of("InitConfiguration", "JoinConfiguration")) {
            Map<String, Object> document = ClusterConfigs.document(text, kind);
            String ips = arguments(ClusterConfigs.at(document, "nodeRegistration", "kubeletExtraArgs"))
                    .get("node-ip");
            assertThat(ips.split(",")).as(kind).hasSize(families).startsWith(advertised);
        }
    }

    private static void checkKubeProxy(String text, Map<String, Object> cluster) {
        Map<String, Object> proxy = ClusterConfigs.document(text, "KubeProxyConfiguration");
        assertThat(proxy)
                .containsEntry("mode", "iptables")
                .containsEntry("clusterCIDR", ClusterConfigs.at(cluster, "networking", "podSubnet"));
    }

    /** A mapping in v1beta3, and a list of names and values in v1beta4. */
    private static Map<String, String> arguments(Object node) {
        return node instanceof List<?> list
                ? list.stream()
                        .map(ClusterConfigs::mapping)
                        .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (String) row.get("value")))
                : ClusterConfigs.mapping(node).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
    }

    private static List<Family> families(List<Cidr> ranges) {
        return ranges.stream().map(Cidr::family).sorted().toList();
    }
}
