package org.calicowizard.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.calicowizard.address.RouterIdHash;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.RouterIdStrategy;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.Defect;
import org.calicowizard.text.Message;

/** Where BGP router IDs come from. */
final class RouterIdChecks {

    /** Above this the documentation advises against hashes: tigera/docs, reference/configure-calico-node.mdx. */
    private static final int NODES_TOO_MANY_FOR_HASH = 500;

    private RouterIdChecks() {}

    static List<Condition> table() {
        return List.of(
                Check.of(
                        "router-ids-required",
                        (answers, base) ->
                                isPerNode(answers) && answers.routerIds().isEmpty()),
                Check.of(
                        "router-ids-unused",
                        (answers, base) ->
                                !isPerNode(answers) && !answers.routerIds().isEmpty(),
                        answers -> Message.value("routerId", answers.routerId().value())),
                Check.of(
                        "router-ids-fewer-than-nodes",
                        (answers, base) -> isPerNode(answers)
                                && !answers.routerIds().isEmpty()
                                && answers.routerIds().size() < answers.nodes(),
                        answers -> answers.routerIds().size(),
                        Answers::nodes));
    }

    static List<Condition> strategy() {
        return List.of(
                Check.of(
                        "router-id-node-ipv4-without-ipv4",
                        (answers, base) -> usesBgp(base)
                                && !answers.nodeIpv4()
                                && answers.routerId() == RouterIdStrategy.NODE_IPV4),
                Check.of(
                        "router-id-unneeded",
                        (answers, base) -> !usesBgp(base) && answers.routerId() != byDefault(answers),
                        answers -> Message.value("routerId", answers.routerId().value())));
    }

    static List<Condition> hashes(CalicoReleases releases) {
        return List.of(
                Check.of("router-id-hash-with-ipv4", (answers, base) -> hashes(answers, base) && answers.nodeIpv4()),
                Check.of(
                        "router-id-hash-large",
                        (answers, base) -> hashes(answers, base) && answers.nodes() >= NODES_TOO_MANY_FOR_HASH,
                        Answers::nodes,
                        RouterIdChecks::oneCollisionIn),
                Check.of(
                        "router-id-hash-defect",
                        (answers, base) -> hashes(answers, base)
                                && releases.about(Defect.ROUTER_ID_HASH_NOT_FOLDED)
                                        .affected()
                                        .matches(base.release()),
                        answers -> releases.about(Defect.ROUTER_ID_HASH_NOT_FOLDED)
                                .fixedIn()
                                .get(0),
                        Answers::nodes,
                        RouterIdChecks::percentBeyondUnicast));
    }

    /** So many clusters of this size for one in which two hashes are equal, to two digits. */
    private static String oneCollisionIn(Answers answers) {
        BigDecimal clusters = new BigDecimal(1 / RouterIdHash.collisionChance(answers.nodes()));
        return String.format(
                Locale.ROOT, "%,d", clusters.round(new MathContext(2)).longValue());
    }

    /** The chance, in percent, that one hash or more begins with a number from 224 to 255. */
    private static long percentBeyondUnicast(Answers answers) {
        return Math.round(100 * (1 - Math.pow(7.0 / 8, answers.nodes())));
    }

    private static boolean isPerNode(Answers answers) {
        return answers.routerId() == RouterIdStrategy.PER_NODE;
    }

    private static boolean hashes(Answers answers, BaseTraits base) {
        return usesBgp(base) && answers.routerId() == RouterIdStrategy.HASH;
    }

    private static boolean usesBgp(BaseTraits base) {
        return base.backend() == Backend.BIRD;
    }

    private static RouterIdStrategy byDefault(Answers answers) {
        return answers.nodeIpv4() ? RouterIdStrategy.NODE_IPV4 : RouterIdStrategy.HASH;
    }
}
