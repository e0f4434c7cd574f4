package org.calicowizard.web;

import static org.calicowizard.answers.IpFamily.DUAL;
import static org.calicowizard.answers.IpFamily.IPV4;
import static org.calicowizard.answers.IpFamily.IPV6;
import static org.calicowizard.web.Control.CIDRS;
import static org.calicowizard.web.Control.LINES;
import static org.calicowizard.web.Control.LIST;
import static org.calicowizard.web.Control.SELECT;
import static org.calicowizard.web.Control.TEXT;
import static org.calicowizard.web.Question.asking;
import static org.calicowizard.web.Question.radios;
import static org.calicowizard.web.Question.yesOrNo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.BaseSource;
import org.calicowizard.answers.ClusterState;
import org.calicowizard.answers.Datastore;
import org.calicowizard.answers.Encapsulation;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.RouterIdStrategy;
import org.calicowizard.answers.TyphaMode;
import org.calicowizard.release.CalicoReleases;
import org.springframework.stereotype.Component;

/** Which step asks for which answer, and when. */
@Component
final class Questions {

    private static final Encapsulation[] IPV6_ENCAPSULATIONS = {
        Encapsulation.NONE, Encapsulation.VXLAN, Encapsulation.VXLAN_CROSS_SUBNET
    };

    private final Map<Step, List<Question>> table = new EnumMap<>(Step.class);

    Questions(CalicoReleases releases) {
        table.put(Step.FAMILY, List.of(radios("ipFamily", IpFamily.values())));
        table.put(Step.CLUSTER, cluster());
        table.put(Step.ADDRESSES, addresses());
        table.put(Step.ROUTING, routing());
        table.put(Step.CALICO, calico(releases));
    }

    private static List<Question> cluster() {
        return List.of(
                radios("cluster", ClusterState.values()),
                radios("installer", Installer.values()),
                asking("kubernetes", TEXT).leftOpen(),
                asking("nodes", TEXT),
                asking("podsPerNode", TEXT));
    }

    private static List<Question> addresses() {
        return List.of(
                asking("podCidrs", CIDRS),
                asking("serviceCidrs", CIDRS),
                asking("nodeCidrs", LIST),
                yesOrNo("natOutgoing4").onlyFor(IPV4, DUAL),
                yesOrNo("natOutgoing6").onlyFor(DUAL, IPV6).leftOpen());
    }

    private static List<Question> routing() {
        return List.of(
                radios("backend", Backend.values()),
                radios("encapsulation4", Encapsulation.values())
                        .onlyFor(IPV4, DUAL)
                        .leftOpen(),
                radios("encapsulation6", IPV6_ENCAPSULATIONS)
                        .onlyFor(DUAL, IPV6)
                        .leftOpen(),
                yesOrNo("nodeIpv4").onlyFor(IPV6),
                asking("detect4", TEXT).onlyWhen(When.NODE_IPV4),
                asking("detect6", TEXT).onlyFor(DUAL, IPV6),
                radios("routerId", RouterIdStrategy.values())
                        .rareFor(IPV4, DUAL)
                        .onlyWhen(When.BGP)
                        .leftOpen(),
                asking("routerIds", LINES).rareFor(IPV4, DUAL).onlyWhen(When.ROUTER_IDS),
                asking("blockSize4", TEXT).onlyFor(IPV4, DUAL).rarely(),
                asking("blockSize6", TEXT).onlyFor(DUAL, IPV6).rarely(),
                asking("mtu", TEXT).offering(List.of("0")).rarely());
    }

    private static List<Question> calico(CalicoReleases releases) {
        List<String> versions = releases.all().stream()
                .map(release -> release.version().toString())
                .toList();
        return List.of(
                asking("calico", SELECT).offering(versions).leftOpen(),
                radios("datastore", Datastore.values()),
                asking("etcdEndpoints", LIST).onlyWhen(When.ETCD),
                radios("typha", TyphaMode.values()).onlyWhen(When.KUBERNETES_DATASTORE),
                radios("base", BaseSource.values()).leftOpen());
    }

    List<Question> of(Step step) {
        return table.getOrDefault(step, List.of());
    }

    List<Question> of(Step step, IpFamily family) {
        return of(step).stream().filter(question -> question.isAskedFor(family)).toList();
    }

    Optional<Question> find(String key) {
        return all().filter(question -> question.key().equals(key)).findFirst();
    }

    Optional<Step> stepOf(String key) {
        return table.keySet().stream().filter(step -> keys(step).contains(key)).findFirst();
    }

    Set<String> keys(Step step) {
        return of(step).stream().map(Question::key).collect(Collectors.toSet());
    }

    Set<String> keysUpTo(Step step) {
        return table.keySet().stream()
                .filter(each -> each.compareTo(step) <= 0)
                .flatMap(each -> keys(each).stream())
                .collect(Collectors.toSet());
    }

    /** The keys whose answers mean nothing beside the others. */
    Set<String> without(Answers answers) {
        return all().filter(question -> !question.counts(answers))
                .map(Question::key)
                .collect(Collectors.toSet());
    }

    private Stream<Question> all() {
        return table.values().stream().flatMap(List::stream);
    }
}
