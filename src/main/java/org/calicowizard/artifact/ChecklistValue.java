package org.calicowizard.artifact;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Choice;
import org.calicowizard.release.KubernetesVersion;
import org.calicowizard.text.Sha256;
import org.calicowizard.text.ShellWord;

/** What a command or a text can name. Every value is safe in a shell command: it needs no quotes, or brings them. */
enum ChecklistValue implements Choice {
    RELEASE(subject -> subject.generation().traits().release().toString()),
    MANIFEST(subject -> ArtifactName.manifest(subject.generation())),
    PREFLIGHT(file("-preflight.sh")),
    CLUSTER_CONFIG(subject ->
            file("-" + subject.answers().installer().value() + ".yaml").apply(subject)),
    VERIFY(file("-verify.sh")),
    MANIFEST_SHA256(subject -> Sha256.of(subject.generation().manifest().bytes())),
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
    POOL_4(subject -> columns(subject.pools().of(Family.IPV4))),
    POOL_6(subject -> columns(subject.pools().of(Family.IPV6))),
    UNUSED_IPV4_POOL(subject -> subject.pools().unusedIpv4().orElseThrow()),
    POOL_RESOURCE(subject -> subject.pools().resource()),
    /** One shell word. */
    ETCD_ENDPOINTS(subject -> ShellWord.of(joined(subject.answers().etcdEndpoints(), ","))),
    /** One shell word for each. */
    ETCD_URLS(subject ->
            subject.answers().etcdEndpoints().stream().map(ShellWord::of).collect(Collectors.joining(" "))),
    TEST_IMAGE(subject -> TestImage.NAME),
    TEST_REGISTRY(subject -> TestImage.REGISTRY),
    /** A field of a Service. */
    IP_FAMILY_POLICY(subject ->
            "ipFamilyPolicy: " + (ChecklistCondition.DUAL.holds(subject) ? "RequireDualStack" : "SingleStack")),
    PORTS(subject -> joined(ChecklistPort.of(subject).map(ChecklistPort::label).toList(), ", ")),
    ROUTER_IDS(subject -> subject.answers().routerIds().entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "))),
    /** Options of grep, one for each node name of the table. */
    ROUTER_ID_NODES(subject -> subject.answers().routerIds().keySet().stream()
            .map(node -> "-e " + node)
            .collect(Collectors.joining(" ")));

    private final Function<ChecklistSubject, String> text;

    ChecklistValue(Function<ChecklistSubject, String> text) {
        this.text = text;
    }

    String of(ChecklistSubject subject) {
        return text.apply(subject);
    }

    /** As kubectl prints what is behind the CIDR; Calico leaves a natOutgoing that is false out. */
    private static String columns(PlannedPools.Pool pool) {
        return pool.ipip() + " " + pool.vxlan() + " " + (pool.nat() ? "true" : "<none>") + " " + pool.blockSize();
    }

    /** A file that is made of the same answers. */
    private static Function<ChecklistSubject, String> file(String ending) {
        return subject -> ArtifactName.of(subject.generation(), ending);
    }

    private static String joined(Collection<?> values, String separator) {
        return values.stream().map(Object::toString).collect(Collectors.joining(separator));
    }
}
