package org.calicowizard.web;

import java.util.Locale;
import java.util.function.Predicate;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.Datastore;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.RouterIdStrategy;

/**
 * What a question waits for on its own page. The style sheet hides the question until then, so the server asks it in
 * any case and drops an answer that does not count.
 */
enum When {
    ALWAYS(answers -> true),
    BGP(answers -> answers.backend() == Backend.BIRD),
    ROUTER_IDS(answers -> BGP.holds(answers) && answers.routerId() == RouterIdStrategy.PER_NODE),
    NODE_IPV4(answers -> answers.ipFamily() != IpFamily.IPV6 || answers.nodeIpv4()),
    ETCD(answers -> answers.datastore() == Datastore.ETCD),
    KUBERNETES_DATASTORE(answers -> answers.datastore() == Datastore.KUBERNETES);

    private final Predicate<Answers> condition;

    When(Predicate<Answers> condition) {
        this.condition = condition;
    }

    boolean holds(Answers answers) {
        return condition.test(answers);
    }

    String cssClass() {
        return "when-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
