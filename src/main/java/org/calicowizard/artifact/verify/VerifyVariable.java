package org.calicowizard.artifact.verify;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.artifact.PlannedPools;
import org.calicowizard.artifact.TestImage;
import org.calicowizard.plan.Place;
import org.calicowizard.plan.Setting;

/** What a script knows of the answers: a shell variable of each constant's name. */
enum VerifyVariable {
    ANSWERS(subject -> subject.generation().canonical().id()),
    RELEASE(subject -> subject.traits().release().toString()),
    /** Where the manifests of all releases put Calico. */
    NAMESPACE(subject -> "kube-system"),
    /** The families of the pods. */
    FAMILIES(subject -> subject.answers().ipFamily().families().stream()
            .map(VerifyVariable::number)
            .collect(Collectors.joining(" "))),
    PRIMARY(subject -> subject.primary().map(VerifyVariable::number).orElse("")),
    /** The variables of calico-node; with a question mark before the equals sign, silence says the same. */
    NODE_ENV(subject -> lines(subject.settings(Place.NODE_ENV).map(setting -> assignment(setting, setting.value())))),
    /** The same for the ConfigMap calico-config; the IPAM plugin takes strings only. */
    CONFIG(subject -> lines(Stream.concat(
            subject.settings(Place.CONFIG).map(setting -> assignment(setting, setting.value())),
            subject.settings(Place.IPAM).map(setting -> assignment(setting, '"' + setting.value() + '"'))))),
    TYPHA_REPLICAS(subject -> String.valueOf(subject.typhaReplicas())),
    POOL_RESOURCE(subject -> subject.pools().resource()),
    /** CIDR, ipipMode, vxlanMode, natOutgoing, blockSize. */
    POOL_4(subject -> fields(subject.pools().of(Family.IPV4))),
    POOL_6(subject -> fields(subject.pools().of(Family.IPV6))),
    UNUSED_POOL(subject -> subject.pools().unusedIpv4().orElse("")),
    PLANNED_ETCD(subject -> String.join(",", subject.answers().etcdEndpoints())),
    BIRD_CONFIG(subject -> subject.uses(Family.IPV6) ? "bird6.cfg" : "bird.cfg"),
    ROUTER_IDS(
            subject -> lines(subject.settings(Place.ROUTER_ID).map(setting -> setting.name() + "=" + setting.value()))),
    SERVICE_CIDRS(subject -> joined(subject.answers().serviceCidrs())),
    SMOKE_IMAGE(subject -> TestImage.NAME),
    SMOKE_LABEL(subject -> "calico-ip-wizard/smoke-test"),
    SMOKE_POLICY(subject -> subject.isDual() ? "RequireDualStack" : "SingleStack");

    private final Function<VerifySubject, String> value;

    VerifyVariable(Function<VerifySubject, String> value) {
        this.value = value;
    }

    String of(VerifySubject subject) {
        return value.apply(subject);
    }

    private static String fields(PlannedPools.Pool pool) {
        return pool.cidr().orElse("") + "|" + pool.ipip() + "|" + pool.vxlan() + "|" + pool.nat() + "|"
                + pool.blockSize();
    }

    private static String number(Family family) {
        return family == Family.IPV4 ? "4" : "6";
    }

    private static String assignment(Setting setting, String value) {
        return setting.name() + (setting.holdsUnsaid() ? "?=" : "=") + value;
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
