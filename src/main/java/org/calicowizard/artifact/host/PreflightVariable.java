package org.calicowizard.artifact.host;

import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.artifact.TestImage;

/** What a script knows of the answers: a shell variable of each constant's name. */
enum PreflightVariable {
    ANSWERS(subject -> subject.generation().canonical().id()),
    /** The families of the pods. */
    FAMILIES(subject -> numbers(subject.answers().ipFamily().families())),
    FAMILY_NAMES(subject ->
            subject.answers().ipFamily().families().stream().map(Family::label).collect(Collectors.joining(" and "))),
    /** The families of the nodes. */
    NODE_FAMILIES(subject -> numbers(subject.nodeFamilies())),
    POD_CIDRS_4(subject -> String.join(",", subject.pods(Family.IPV4))),
    POD_CIDRS_6(subject -> String.join(",", subject.pods(Family.IPV6))),
    SERVICE_CIDRS_4(subject -> String.join(",", subject.services(Family.IPV4))),
    SERVICE_CIDRS_6(subject -> String.join(",", subject.services(Family.IPV6))),
    NODE_CIDRS_4(subject -> String.join(",", subject.nodes(Family.IPV4))),
    NODE_CIDRS_6(subject -> String.join(",", subject.nodes(Family.IPV6))),
    DETECT_4(subject -> subject.answers().detect4().toString()),
    DETECT_6(subject -> subject.answers().detect6().toString()),
    /** Bytes that the largest encapsulation header takes. */
    OVERHEAD((subject, facts) -> String.valueOf(overhead(subject, facts))),
    SMALLEST_MTU((subject, facts) -> String.valueOf(smallestMtu(subject, facts))),
    /** Words of a version, an equals sign and what it is for. */
    KERNEL_NEEDS((subject, facts) -> kernels(facts.rows("kernels", subject).filter(row -> row.has("must")))),
    KERNEL_WISHES((subject, facts) -> kernels(facts.rows("kernels", subject).filter(row -> !row.has("must")))),
    /** One word for each, with alternatives between bars. */
    MODULES((subject, facts) -> facts.rows("modules", subject)
            .map(row -> row.texts("any").collect(Collectors.joining("|")))
            .collect(Collectors.joining(" "))),
    PORTS((subject, facts) -> Stream.concat(
                    facts.rows("ports", subject).map(row -> row.text("port")),
                    subject.answers().etcdEndpoints().stream().map(url -> url + " (etcd of Calico)"))
            .collect(Collectors.joining(", "))),
    CALICO_DEVICES((subject, facts) ->
            facts.rows("interfaces", subject).map(row -> row.text("name")).collect(Collectors.joining(" "))),
    REGISTRIES((subject, facts) -> registries(subject, facts).collect(Collectors.joining(" "))),
    /** Where test pods come from; empty where everything else comes from there too. */
    TEST_REGISTRY((subject, facts) -> Stream.of(facts.registryHost(TestImage.REGISTRY))
            .filter(host -> registries(subject, facts).noneMatch(host::equals))
            .collect(Collectors.joining())),
    NOT_PROXIED((subject, facts) -> Stream.of(
                    subject.ranges().stream(),
                    Stream.of(Family.values()).flatMap(family -> subject.nodes(family).stream()),
                    facts.texts("notProxied"))
            .flatMap(names -> names)
            .collect(Collectors.joining(",")));

    private static final String DEFAULT_REGISTRY = "docker.io";

    private final BiFunction<PreflightSubject, PreflightFacts, String> value;

    PreflightVariable(Function<PreflightSubject, String> value) {
        this((subject, facts) -> value.apply(subject));
    }

    PreflightVariable(BiFunction<PreflightSubject, PreflightFacts, String> value) {
        this.value = value;
    }

    String of(PreflightSubject subject, PreflightFacts facts) {
        return value.apply(subject, facts);
    }

    private static String numbers(Collection<Family> families) {
        return families.stream()
                .map(family -> family == Family.IPV4 ? "4" : "6")
                .collect(Collectors.joining(" "));
    }

    private static int overhead(PreflightSubject subject, PreflightFacts facts) {
        return facts.rows("overheads", subject)
                .mapToInt(row -> Integer.parseInt(row.text("bytes")))
                .max()
                .orElse(0);
    }

    private static int smallestMtu(PreflightSubject subject, PreflightFacts facts) {
        int ofIpv6 = subject.uses(Family.IPV6) ? facts.number("smallestIpv6Mtu") : 0;
        return Math.max(ofIpv6, subject.answers().mtu()) + overhead(subject, facts);
    }

    private static String kernels(Stream<PreflightRow> rows) {
        return rows.map(row -> row.text("from") + "=" + row.text("for").replace(' ', '_'))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> registries(PreflightSubject subject, PreflightFacts facts) {
        return Stream.concat(
                        images(subject).map(facts::registryHost),
                        facts.rows("registries", subject).map(row -> row.text("host")))
                .distinct();
    }

    private static Stream<String> images(PreflightSubject subject) {
        Pattern image =
                Pattern.compile("(?m)^[ -]*+image: *+[\"']?(?:([a-z0-9-]++(?:\\.[a-z0-9-]++)++(?::[0-9]++)?)/)?");
        return image.matcher(subject.generation().manifest().text())
                .results()
                .map(found -> found.group(1) == null ? DEFAULT_REGISTRY : found.group(1))
                .distinct();
    }
}
