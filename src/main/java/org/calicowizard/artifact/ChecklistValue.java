package org.calicowizard.artifact;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Choice;
import org.calicowizard.release.KubernetesVersion;

/** What a command or a text can name. Every value is safe in a shell command: it needs no quotes, or brings them. */
enum ChecklistValue implements Choice {
    RELEASE(subject -> subject.generation().traits().release().toString()),
    MANIFEST(subject -> ManifestName.of(subject.generation())),
    BASE_SHA256(subject -> subject.generation().manifest().base().sha256()),
    KUBERNETES(subject -> subject.answers().kubernetes().withoutPatch().toString()),
    TESTED_KUBERNETES(subject -> subject.release().stream()
            .flatMap(release -> release.testedKubernetes().stream())
            .map(KubernetesVersion::toString)
            .collect(Collectors.joining(", "))),
    NODES(subject -> String.valueOf(subject.answers().nodes())),
    FAMILIES(subject ->
            subject.answers().ipFamily().families().stream().map(Family::label).collect(Collectors.joining(" + "))),
    POD_CIDRS(subject -> joined(subject.answers().podCidrs(), ",")),
    SERVICE_CIDRS(subject -> joined(subject.answers().serviceCidrs(), ",")),
    POD_CIDR_4(subject -> joined(subject.podCidrs(Family.IPV4), ",")),
    POD_CIDR_6(subject -> joined(subject.podCidrs(Family.IPV6), ",")),
    RANGES_4(subject -> joined(subject.ranges(Family.IPV4), " ")),
    RANGES_6(subject -> joined(subject.ranges(Family.IPV6), " ")),
    DETECTION_4(subject -> subject.answers().detect4().toString()),
    DETECTION_6(subject -> subject.answers().detect6().toString()),
    POOL_4(subject -> ChecklistPool.of(subject, Family.IPV4).toString()),
    POOL_6(subject -> ChecklistPool.of(subject, Family.IPV6).toString()),
    UNUSED_IPV4_POOL(subject -> subject.unusedIpv4Pool().orElseThrow()),
    POOL_RESOURCE(subject -> {
        String ofManifests = "ippools.crd.projectcalico.org";
        boolean defined = subject.generation().manifest().base().text().contains("name: " + ofManifests);
        return defined ? ofManifests : "ippools.projectcalico.org";
    }),
    ETCD_ENDPOINTS(
            subject -> "'" + joined(subject.answers().etcdEndpoints(), ",").replace("'", "'\\''") + "'"),
    PORTS(subject -> joined(ChecklistPort.of(subject).map(ChecklistPort::label).toList(), ", ")),
    ROUTER_IDS(subject -> subject.answers().routerIds().entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining("\n")));

    private final Function<ChecklistSubject, String> text;

    ChecklistValue(Function<ChecklistSubject, String> text) {
        this.text = text;
    }

    String of(ChecklistSubject subject) {
        return text.apply(subject);
    }

    private static String joined(Collection<?> values, String separator) {
        return values.stream().map(Object::toString).collect(Collectors.joining(separator));
    }
}
