package org.calicowizard.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseSource;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.answers.Datastore;
import org.calicowizard.answers.TyphaMode;

/** The datastore, and what stands between it and the nodes. */
final class DatastoreChecks {

    /** tigera/docs, getting-started/kubernetes/self-managed-onprem/onpremises.mdx: Typha above 50 nodes. */
    private static final int NODES_WITHOUT_TYPHA = 50;

    /** The comment in the official calico-typha.yaml: essential above 100. */
    private static final int NODES_NEVER_WITHOUT_TYPHA = 100;

    /** onpremises.mdx: at least three replicas in production, and fewer than there are nodes. */
    private static final int FEWEST_REPLICAS = 3;

    private static final Pattern IPV4_HOST = Pattern.compile("//[0-9.]+:");

    private DatastoreChecks() {}

    static List<Condition> etcd() {
        return List.of(
                Check.of(
                        "etcd-endpoints-required",
                        (answers, base) ->
                                isEtcd(base) && answers.etcdEndpoints().isEmpty()),
                Check.of(
                        "etcd-endpoints-unused",
                        (answers, base) ->
                                !isEtcd(base) && !answers.etcdEndpoints().isEmpty()),
                Check.of(
                        "etcd-ipv4-endpoint",
                        (answers, base) -> isEtcd(base) && !answers.nodeIpv4() && hasIpv4Endpoint(answers),
                        answers -> ipv4Endpoints(answers).collect(Collectors.joining(", "))),
                Check.of(
                        "etcd-https-certificates",
                        (answers, base) -> isEtcd(base)
                                && answers.etcdEndpoints().stream().anyMatch(url -> url.startsWith("https:"))));
    }

    private static boolean hasIpv4Endpoint(Answers answers) {
        return ipv4Endpoints(answers).findAny().isPresent();
    }

    /** Those with an address; a name may stand for either family. */
    private static Stream<String> ipv4Endpoints(Answers answers) {
        return answers.etcdEndpoints().stream()
                .filter(url -> IPV4_HOST.matcher(url).find());
    }

    static List<Condition> bases(BuiltinReleases builtin) {
        return List.of(
                Check.of(
                        "etcd-with-builtin-base",
                        (answers, base) ->
                                answers.base() == BaseSource.BUILTIN && answers.datastore() == Datastore.ETCD),
                Check.of(
                        "builtin-base-unavailable",
                        (answers, base) -> answers.base() == BaseSource.BUILTIN && !builtin.has(answers.calico()),
                        Answers::calico,
                        answers -> builtin));
    }

    static List<Condition> typha() {
        return List.of(
                Check.of("typha-with-etcd", (answers, base) -> isEtcd(base) && answers.typha() == TyphaMode.ON),
                Check.of(
                        "typha-off-large",
                        (answers, base) -> nodesWithoutTypha(answers, base) > NODES_WITHOUT_TYPHA
                                && nodesWithoutTypha(answers, base) <= NODES_NEVER_WITHOUT_TYPHA,
                        Answers::nodes),
                Check.of(
                        "typha-off-very-large",
                        (answers, base) -> nodesWithoutTypha(answers, base) > NODES_NEVER_WITHOUT_TYPHA,
                        Answers::nodes),
                Check.of("typha-single-node", (answers, base) -> isOn(answers) && answers.nodes() == 1),
                Check.of(
                        "typha-few-replicas",
                        (answers, base) -> isOn(answers) && answers.nodes() > 1 && answers.nodes() <= FEWEST_REPLICAS,
                        Answers::nodes));
    }

    private static boolean isOn(Answers answers) {
        return answers.typha() == TyphaMode.ON;
    }

    private static int nodesWithoutTypha(Answers answers, BaseTraits base) {
        return base.typha() || isEtcd(base) ? 0 : answers.nodes();
    }

    private static boolean isEtcd(BaseTraits base) {
        return base.datastore() == Datastore.ETCD;
    }
}
