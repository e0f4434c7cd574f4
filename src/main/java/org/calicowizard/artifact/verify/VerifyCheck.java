package org.calicowizard.artifact.verify;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Datastore;
import org.calicowizard.release.KubernetesVersion;

/** The checks, in the order in which they run, each with the parts that it calls and the answers for which it counts. */
enum VerifyCheck {
    CALICO_NODE(),
    IMAGE_RELEASE(),
    NODE_ENV(List.of("settings")),
    CALICO_CONFIG(List.of("settings")),
    KUBE_CONTROLLERS(List.of("deployment")),
    TYPHA(List.of("deployment"), subject -> subject.typhaReplicas() > 0),
    POOL_IPV4(List.of(VerifyCheck.DATASTORE, "pool"), subject -> subject.uses(Family.IPV4)),
    POOL_IPV6(List.of(VerifyCheck.DATASTORE, "pool"), subject -> subject.uses(Family.IPV6)),
    UNUSED_POOLS(List.of(VerifyCheck.DATASTORE), subject -> !subject.isDual()),
    NODE_ADDRESS_IPV4(List.of(VerifyCheck.DATASTORE, "node-address"), VerifySubject::nodesHaveIpv4),
    NODE_ADDRESS_IPV6(List.of(VerifyCheck.DATASTORE, "node-address"), subject -> subject.uses(Family.IPV6)),
    NO_NODE_IPV4(List.of(VerifyCheck.DATASTORE), subject -> !subject.nodesHaveIpv4()),
    NODE_FAMILIES(),
    /** That of IPv4 is part of the readiness of calico-node. */
    BIRD6(List.of("calico-pods"), subject -> subject.usesBgp() && subject.uses(Family.IPV6)),
    ROUTER_IDS(List.of("calico-pods"), VerifySubject::usesBgp),
    POD_FAMILIES(),
    SERVICE_FAMILIES(),
    /** Kubernetes tells its service ranges as objects since 1.33: KEP-1880. */
    SERVICE_RANGES(
            List.of(),
            subject -> !subject.answers().serviceCidrs().isEmpty()
                    && subject.answers().kubernetes().compareTo(KubernetesVersion.parse("1.33")) >= 0),
    NODE_RANGES(),
    SMOKE_PODS(List.of(VerifyCheck.SMOKE)),
    SMOKE_POD_IPV4(List.of(VerifyCheck.SMOKE), subject -> subject.uses(Family.IPV4)),
    SMOKE_POD_IPV6(List.of(VerifyCheck.SMOKE), subject -> subject.uses(Family.IPV6)),
    SMOKE_SERVICE(List.of(VerifyCheck.SMOKE)),
    SMOKE_SERVICE_IPV4(List.of(VerifyCheck.SMOKE), subject -> subject.uses(Family.IPV4)),
    SMOKE_SERVICE_IPV6(List.of(VerifyCheck.SMOKE), subject -> subject.uses(Family.IPV6)),
    SMOKE_DNS(List.of(VerifyCheck.SMOKE));

    private static final String DATASTORE = "datastore-";
    private static final String SMOKE = "smoke";

    private final List<String> parts;
    private final Predicate<VerifySubject> condition;

    VerifyCheck() {
        this(List.of());
    }

    VerifyCheck(List<String> parts) {
        this(parts, subject -> true);
    }

    VerifyCheck(List<String> parts, Predicate<VerifySubject> condition) {
        this.parts = parts;
        this.condition = condition;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean counts(VerifySubject subject) {
        return condition.test(subject);
    }

    boolean isSmokeTest() {
        return parts.contains(SMOKE);
    }

    /** The files of {@code parts/} that it calls. */
    Stream<String> parts(VerifySubject subject) {
        Datastore datastore = subject.traits().datastore();
        return parts.stream().map(part -> part.equals(DATASTORE) ? part + datastore.value() : part);
    }
}
