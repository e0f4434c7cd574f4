package org.calicowizard.artifact.cluster;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Choice;
import org.calicowizard.release.KubernetesVersion;

/** What a template can name. Lists have no space behind the comma, because their readers do not trim. */
enum ClusterValue implements Choice {
    PODS(subject -> subject.pods().joined()),
    PODS_IPV4_FIRST(subject -> subject.pods().ipv4First().joined()),
    POD_CIDR_4(subject -> subject.pods().of(Family.IPV4)),
    POD_CIDR_6(subject -> subject.pods().of(Family.IPV6)),
    /** Items of a YAML list. */
    POD_ITEMS(subject -> items(subject.pods().all().stream().map(Ranges.Range::text))),
    SERVICES(subject -> subject.services().joined()),
    SERVICE_CIDR_4(subject -> subject.services().of(Family.IPV4)),
    SERVICE_CIDR_6(subject -> subject.services().of(Family.IPV6)),
    /** Items of a YAML list. */
    SERVICE_ITEMS(subject -> items(subject.services().all().stream().map(Ranges.Range::text))),
    /** The first address of the services, where IPv4 comes first whatever the answers say. */
    API_IP(subject -> ServiceAddress.API.of(subject.services().ipv4First().first())),
    DNS_IP(subject -> ServiceAddress.DNS.of(subject.services().first())),
    NODE_IPS(subject -> ClusterSubject.nodeIps(subject.services())),
    NODE_IPS_IPV4_FIRST(subject -> ClusterSubject.nodeIps(subject.services().ipv4First())),
    ADVERTISE_IP(subject -> Placeholders.text("NODE", subject.services().first().family())),
    NODE_NETWORK_4(subject -> subject.nodeNetworks(Family.IPV4).findFirst().orElseThrow()),
    /** Items of a YAML list. */
    NODE_NETWORK_ITEMS(subject -> items(subject.nodeNetworks())),
    NODE_MASK_4(subject -> nodeMask(subject, Family.IPV4)),
    NODE_MASK_6(subject -> nodeMask(subject, Family.IPV6)),
    NODES(subject -> String.valueOf(subject.answers().nodes())),
    MAX_PODS(subject -> String.valueOf(subject.answers().podsPerNode())),
    PROXY_MODE(ClusterSubject::kubeProxyMode),
    IP_FAMILY(subject -> subject.answers().ipFamily().value()),
    KUBERNETES(subject -> subject.answers().kubernetes().withoutPatch().toString()),
    KUBERNETES_PATCHED(subject -> patched(subject.answers().kubernetes())),
    /** Without a patch, the label by which kubeadm asks for the newest one. */
    KUBEADM_VERSION(subject -> {
        KubernetesVersion version = subject.answers().kubernetes();
        return (version.patch().isPresent() ? "v" : "stable-") + version;
    }),
    FORMAT(ClusterSubject::format),
    FILE(ClusterSubject::file);

    private final Function<ClusterSubject, String> text;

    ClusterValue(Function<ClusterSubject, String> text) {
        this.text = text;
    }

    String of(ClusterSubject subject) {
        return text.apply(subject);
    }

    private static String items(Stream<String> texts) {
        return texts.map(text -> '"' + text + '"').collect(Collectors.joining(", "));
    }

    private static String nodeMask(ClusterSubject subject, Family family) {
        return String.valueOf(subject.nodeMask(family).orElseThrow());
    }

    private static String patched(KubernetesVersion version) {
        return version.patch().isPresent() ? version.toString() : version + "." + Placeholders.text("KUBERNETES-PATCH");
    }
}
