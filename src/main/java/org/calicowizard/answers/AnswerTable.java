package org.calicowizard.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.IpAddress;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.KubernetesVersion;

/** Every answer with its key and form, in canonical order. Source: the public contract, section 1. */
final class AnswerTable {

    private static final int MOST_NODE_CIDRS = 64;
    private static final int MOST_ENDPOINTS = 16;

    private final List<AnswerKey<?>> rows = new ArrayList<>();
    private final AnswersFile file;

    final AnswerKey<Integer> schema;
    final AnswerKey<IpFamily> ipFamily;
    final AnswerKey<Installer> installer;
    final AnswerKey<ClusterState> cluster;
    final AnswerKey<KubernetesVersion> kubernetes;
    final AnswerKey<Integer> nodes;
    final AnswerKey<Integer> podsPerNode;
    final AnswerKey<List<Cidr>> podCidrs;
    final AnswerKey<List<Cidr>> serviceCidrs;
    final AnswerKey<List<Cidr>> nodeCidrs;
    final AnswerKey<CalicoVersion> calico;
    final AnswerKey<Datastore> datastore;
    final AnswerKey<List<String>> etcdEndpoints;
    final AnswerKey<TyphaMode> typha;
    final AnswerKey<BaseSource> base;
    final AnswerKey<Backend> backend;
    final AnswerKey<Encapsulation> encapsulation4;
    final AnswerKey<Encapsulation> encapsulation6;
    final AnswerKey<Boolean> natOutgoing4;
    final AnswerKey<Boolean> natOutgoing6;
    final AnswerKey<Integer> blockSize4;
    final AnswerKey<Integer> blockSize6;
    final AnswerKey<Detection> detect4;
    final AnswerKey<Detection> detect6;
    final AnswerKey<Boolean> nodeIpv4;
    final AnswerKey<RouterIdStrategy> routerId;
    final AnswerKey<SortedMap<String, IpAddress>> routerIds;
    final AnswerKey<Integer> mtu;

    AnswerTable(CalicoReleases releases, AnswersFile file) {
        this.file = file;
        schema = number("schema", Answers::schema);
        ipFamily = choice("ipFamily", Answers::ipFamily, IpFamily.values());
        installer = choice("installer", Answers::installer, Installer.values());
        cluster = choice("cluster", Answers::cluster, ClusterState.values());
        kubernetes = row("kubernetes", Forms.kubernetes(), a -> Optional.of(a.kubernetes()));
        nodes = number("nodes", Answers::nodes);
        podsPerNode = number("podsPerNode", Answers::podsPerNode);
        podCidrs = cidrs("podCidrs", 2, UnaryOperator.identity(), Answers::podCidrs);
        serviceCidrs = cidrs("serviceCidrs", 2, UnaryOperator.identity(), Answers::serviceCidrs);
        nodeCidrs =
                cidrs("nodeCidrs", MOST_NODE_CIDRS, cidrs -> cidrs.distinct().sorted(), Answers::nodeCidrs);
        calico = row("calico", Forms.calico(releases), a -> Optional.of(a.calico()));
        datastore = choice("datastore", Answers::datastore, Datastore.values());
        etcdEndpoints = row("etcdEndpoints", Forms.urls(MOST_ENDPOINTS), a -> given(a.etcdEndpoints()));
        typha = choice("typha", Answers::typha, TyphaMode.values());
        base = choice("base", Answers::base, BaseSource.values());
        backend = choice("backend", Answers::backend, Backend.values());
        encapsulation4 = row("encapsulation4", Forms.choice(Encapsulation.values()), Answers::encapsulation4);
        encapsulation6 = row("encapsulation6", Forms.choice(Encapsulation.forIpv6()), Answers::encapsulation6);
        natOutgoing4 = flag("natOutgoing4", Answers::natOutgoing4);
        natOutgoing6 = flag("natOutgoing6", Answers::natOutgoing6);
        blockSize4 = number("blockSize4", Answers::blockSize4);
        blockSize6 = number("blockSize6", Answers::blockSize6);
        detect4 = detection("detect4", Answers::detect4);
        detect6 = detection("detect6", Answers::detect6);
        nodeIpv4 = flag("nodeIpv4", Answers::nodeIpv4);
        routerId = choice("routerId", Answers::routerId, RouterIdStrategy.values());
        routerIds = row(
                "routerIds",
                new RouterIdsForm(),
                a -> Optional.of(a.routerIds()).filter(ids -> !ids.isEmpty()));
        mtu = number("mtu", Answers::mtu);
    }

    List<AnswerKey<?>> rows() {
        return List.copyOf(rows);
    }

    private <T> AnswerKey<T> row(String name, Form<T> form, Function<Answers, Optional<T>> value) {
        AnswerKey<T> row = new AnswerKey<>(name, form, value);
        rows.add(row);
        return row;
    }

    private AnswerKey<Integer> number(String name, Function<Answers, Integer> value) {
        String allowed = file.numbers().get(name);
        return row(name, NumberRanges.parse(allowed).form(), value.andThen(Optional::of));
    }

    private AnswerKey<Boolean> flag(String name, Function<Answers, Boolean> value) {
        return row(name, Forms.flag(), value.andThen(Optional::of));
    }

    private <T extends Choice> AnswerKey<T> choice(String name, Function<Answers, T> value, T[] values) {
        return row(name, Forms.choice(values), value.andThen(Optional::of));
    }

    private AnswerKey<Detection> detection(String name, Function<Answers, Detection> value) {
        return row(name, Forms.detection(), value.andThen(Optional::of));
    }

    private AnswerKey<List<Cidr>> cidrs(
            String name, int most, UnaryOperator<Stream<Cidr>> order, Function<Answers, List<Cidr>> value) {
        return row(name, Forms.cidrs(most, order), answers -> given(value.apply(answers)));
    }

    private static <T> Optional<List<T>> given(List<T> list) {
        return Optional.of(list).filter(items -> !items.isEmpty());
    }
}
