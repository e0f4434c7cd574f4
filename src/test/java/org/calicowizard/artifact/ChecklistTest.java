package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.Datastore;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.answers.RouterIdStrategy;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistTest {

    private static final Map<IpFamily, String> PODS = Map.of(
            IpFamily.IPV4, "10.244.0.0/16",
            IpFamily.DUAL, "10.244.0.0/16,fd5a:3c1e:7b20::/56",
            IpFamily.IPV6, "fd5a:3c1e:7b20::/56");
    private static final Map<IpFamily, String> SERVICES = Map.of(
            IpFamily.IPV4, "10.96.0.0/16",
            IpFamily.DUAL, "10.96.0.0/16,fd5a:3c1e:7b20:ff00::/112",
            IpFamily.IPV6, "fd5a:3c1e:7b20:ff00::/112");
    private static final String ETCD = "https://[fd00::10]:2379,https://[fd00::11]:2379";

    private final Generations generations = new Generations();
    private final Texts texts = Texts.in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Installer.class)
    void noPlaceIsLeftUnfilledAndNoItemComesTwiceForAnyCombination(Installer installer) {
        for (Generation generation : combinations(installer)) {
            List<ChecklistItem> items = items(Generations.CHECKLISTS.of(generation));
            assertThat(items)
                    .as(generation.canonical().query())
                    .extracting(ChecklistItem::id)
                    .doesNotHaveDuplicates()
                    .contains("nodes", "manifest-digest", "apply")
                    .anyMatch(id -> id.startsWith("recreate"));
            assertThat(items).allSatisfy(this::isComplete);
        }
    }

    @ParameterizedTest
    @EnumSource(Installer.class)
    void commandsNameTheUsersRanges(Installer installer) {
        for (IpFamily family : families(installer)) {
            List<ChecklistItem> items =
                    items(Generations.CHECKLISTS.of(generation(installer, family, "backend", "bird")));
            String all = items.stream()
                    .map(item -> item.command() + "\n" + texts.of(item.expect()))
                    .collect(Collectors.joining("\n"));
            assertThat(all).contains(pods(installer, family), SERVICES.get(family));
        }
    }

    @Test
    void ipv4AloneSaysNothingOfIpv6() {
        assertThat(ids("ipFamily", "ipv4")).noneMatch(id -> id.contains("ipv6"));
        assertThat(commands("ipFamily", "ipv4")).doesNotContain("ipv6", "ip -6", "*:*", "IPv6Address");
    }

    @Test
    void ipv6AloneSaysNothingOfIpv4() {
        String[] answers = {"ipFamily", "ipv6", "nodeIpv4", "false"};
        assertThat(ids(answers)).noneMatch(id -> id.contains("ipv4"));
        assertThat(commands(answers)).doesNotContain("ipv4", "ip -4", "*.*", "IPv4Address");
    }

    @Test
    void dualStackLooksAtBothFamilies() {
        List<String> ids = ids("ipFamily", "dual");
        List<String> both = List.of(
                "address",
                "reachable",
                "forwarding",
                "default-route",
                "pool-detected",
                "node-address",
                "pod-to-pod",
                "bgp");
        assertThat(ids).containsAll(both.stream().map(id -> "ipv4-" + id).toList());
        assertThat(ids).containsAll(both.stream().map(id -> "ipv6-" + id).toList());
        assertThat(ids).contains("kubelet-addresses", "same-interface", "ipv6-accept-ra", "pod-addresses-dual");
    }

    @Test
    void withoutBgpThereIsNothingToSeeOfBird() {
        String[] answers = {"ipFamily", "dual", "backend", "vxlan"};
        assertThat(ids(answers)).noneMatch(id -> id.contains("bgp") || id.contains("router-id"));
        assertThat(commands(answers)).doesNotContain("bird");
        assertThat(expected("firewall", answers)).contains("UDP 4789").doesNotContain("TCP 179");
    }

    @ParameterizedTest
    @CsvSource({
        "ipv4, encapsulation4, ipip, ipv4-pool, 10.244.0.0/16 Always Never true 26",
        "ipv4, encapsulation4, ipip-cross-subnet, ipv4-pool, 10.244.0.0/16 CrossSubnet Never true 26",
        "ipv4, encapsulation4, vxlan, ipv4-pool, 10.244.0.0/16 Never Always true 26",
        "ipv4, natOutgoing4, false, ipv4-pool, 10.244.0.0/16 Always Never <none> 26",
        "ipv4, blockSize4, 28, ipv4-pool, 10.244.0.0/16 Always Never true 28",
        "dual, encapsulation6, none, ipv6-pool, fd5a:3c1e:7b20::/56 Never Never true 122",
        "dual, encapsulation6, vxlan-cross-subnet, ipv6-pool, fd5a:3c1e:7b20::/56 Never CrossSubnet true 122",
        "ipv6, encapsulation6, vxlan, unused-pool, 192.0.2.0/24 Never Never",
        "ipv6, encapsulation6, none, only-pool, default-ipv6-ippool"
    })
    void poolsAreExpectedAsPlanned(String family, String key, String value, String id, String expected) {
        String pods = PODS.get(IpFamily.valueOf(family.toUpperCase(Locale.ROOT)));
        assertThat(expected(id, "ipFamily", family, "podCidrs", pods, key, value))
                .contains(expected);
    }

    @Test
    void etcdIsNamedAndItsKeysAreFilledInByHand() {
        Checklist checklist =
                Generations.CHECKLISTS.of(generation(Installer.OTHER, IpFamily.DUAL, "datastore", "etcd"));
        String commands = commands(checklist);
        assertThat(commands)
                .contains("in 'https://[fd00::10]:2379' 'https://[fd00::11]:2379'")
                .contains("ETCD_ENDPOINTS='" + ETCD + "' calicoctl")
                .doesNotContain("kubectl get ippools");
        assertThat(items(checklist)).extracting(ChecklistItem::id).contains("etcd-tls", "etcd-secrets", "delete-etcd");
    }

    @Test
    void theManifestHasTheNameOfItsDownloadAndItsOwnDigest() {
        Generation generation = generations.of("ipFamily", "dual");
        assertThat(ArtifactName.manifest(generation)).isEqualTo("calico-dual-v3.32.1.yaml");
        assertThat(commands(Generations.CHECKLISTS.of(generation)))
                .contains("kubectl apply -f calico-dual-v3.32.1.yaml\n", "kubectl delete -f calico-dual-v3.32.1.yaml");
    }

    @Test
    void equalAnswersGiveEqualChecklists() {
        assertThat(Generations.CHECKLISTS.of(generations.of("ipFamily", "dual")))
                .isEqualTo(Generations.CHECKLISTS.of(new Generations().of("ipFamily", "dual")));
    }

    private List<Generation> combinations(Installer installer) {
        List<Generation> all = new ArrayList<>();
        for (IpFamily family : families(installer)) {
            for (Backend backend : Backend.values()) {
                for (Datastore datastore : Datastore.values()) {
                    for (RouterIdStrategy strategy : RouterIdStrategy.values()) {
                        all.add(generation(
                                installer,
                                family,
                                "backend",
                                backend.value(),
                                "datastore",
                                datastore.value(),
                                "routerId",
                                strategy.value()));
                    }
                }
            }
        }
        return all;
    }

    private static List<IpFamily> families(Installer installer) {
        return installer == Installer.MINIKUBE ? List.of(IpFamily.IPV4) : List.of(IpFamily.values());
    }

    /** Kubespray cuts node CIDRs of /120, and kubeadm below it refuses more than 65,536 of them. */
    private static String pods(Installer installer, IpFamily family) {
        String pods = PODS.get(family);
        return installer == Installer.KUBESPRAY ? pods.replace("/56", "/112") : pods;
    }

    private Generation generation(Installer installer, IpFamily family, String... more) {
        Stream<String> common = Stream.of(
                "installer", installer.value(),
                "ipFamily", family.value(),
                "podCidrs", pods(installer, family),
                "serviceCidrs", SERVICES.get(family));
        List<String> answers =
                new ArrayList<>(Stream.concat(common, Stream.of(more)).toList());
        if (answers.contains("per-node")) {
            answers.addAll(List.of("routerIds", "node-1=10.255.0.1,node-2=10.255.0.2"));
        }
        boolean etcd = answers.contains("etcd");
        if (etcd) {
            answers.addAll(List.of("etcdEndpoints", ETCD, "calico", "v3.32.1"));
        }
        return generations.of(RawAnswers.of(answers.toArray(String[]::new)), upload(etcd));
    }

    /** The jar carries no base for etcd. */
    private static Optional<Upload> upload(boolean etcd) {
        return etcd ? Optional.of(EtcdManifest.upload()) : Optional.empty();
    }

    private void isComplete(ChecklistItem item) {
        assertThat(item.command())
                .isNotBlank()
                .doesNotContain("@{")
                .isEqualTo(item.command().strip());
        assertThat(Stream.of(item.title(), item.why(), item.expect(), item.applies())
                        .map(texts::of))
                .as(item.id())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("\\{\\d|\\s[,.]|\\(\\)"));
    }

    private List<String> ids(String... answers) {
        return items(Generations.CHECKLISTS.of(generations.of(answers))).stream()
                .map(ChecklistItem::id)
                .toList();
    }

    private String commands(String... answers) {
        return commands(Generations.CHECKLISTS.of(generations.of(answers)));
    }

    private static String commands(Checklist checklist) {
        return items(checklist).stream().map(item -> item.command() + "\n").collect(Collectors.joining());
    }

    private String expected(String id, String... answers) {
        return items(Generations.CHECKLISTS.of(generations.of(answers))).stream()
                .filter(item -> item.id().equals(id))
                .map(item -> texts.of(item.expect()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + id));
    }

    private static List<ChecklistItem> items(Checklist checklist) {
        return checklist.sections().stream()
                .flatMap(section -> section.items().stream())
                .toList();
    }
}
