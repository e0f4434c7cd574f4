package org.calicowizard.artifact.bundle;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.AddressPlan;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.address.FamilyPlan;
import org.calicowizard.answers.Answers;
import org.calicowizard.artifact.Generation;
import org.calicowizard.rules.AddressPlans;
import org.calicowizard.rules.Installers;
import org.calicowizard.text.Texts;

/** What files may say of addresses and versions: what the answers say, and what the plan makes of it. */
final class PlannedValues {

    /** Of a service range: the API server's address, and by custom the cluster's DNS. */
    private static final List<Integer> SERVICE_ADDRESSES = List.of(1, 10);

    private static final Installers INSTALLERS = Installers.load();
    private static final AddressPlans PLANS = new AddressPlans(INSTALLERS);

    private final Generation generation;
    private final Answers answers;
    private final AddressPlan plan;

    PlannedValues(Generation generation) {
        this.generation = generation;
        this.answers = generation.answers();
        this.plan = PLANS.plan(answers);
    }

    Set<String> addresses() {
        Stream<String> planned = plan.families().stream().flatMap(PlannedValues::ranges);
        return Stream.of(planned, serviceAddresses(), said(), set())
                .flatMap(values -> values)
                .collect(Collectors.toSet());
    }

    Set<String> releases() {
        Stream<String> own = Stream.of(generation.traits().release().toString());
        return Stream.concat(
                        own,
                        found().flatMap(text -> Saying.releases(text).stream()).map(Saying::value))
                .collect(Collectors.toSet());
    }

    Set<String> kubernetes() {
        Stream<String> own = Stream.of(answers.kubernetes().withoutPatch().toString());
        return Stream.concat(
                        own,
                        found().flatMap(text -> Saying.kubernetes(text).stream())
                                .map(Saying::value))
                .collect(Collectors.toSet());
    }

    /** The right values of what a {@link Statement} is about. */
    Set<String> about(String name) {
        return switch (name) {
            case "ipv4-node-mask" -> nodeMask(Family.IPV4);
            case "ipv6-node-mask" -> nodeMask(Family.IPV6);
            case "uses-ipv4" -> Set.of(String.valueOf(answers.ipFamily().uses(Family.IPV4)));
            case "uses-ipv6" -> Set.of(String.valueOf(answers.ipFamily().uses(Family.IPV6)));
            case "family" -> Set.of(answers.ipFamily().value());
            case "pods" -> Set.of(joined(answers.podCidrs()));
            case "services" -> Set.of(joined(services().toList()));
            case "ipv4-pods" -> of(Family.IPV4, answers.podCidrs().stream());
            case "ipv6-pods" -> of(Family.IPV6, answers.podCidrs().stream());
            case "ipv4-services" -> of(Family.IPV4, services());
            case "ipv6-services" -> of(Family.IPV6, services());
            case "kubernetes" -> kubernetes();
            default -> throw new IllegalStateException("nothing is planned about " + name);
        };
    }

    /** The answered ones, or those that the installer takes. */
    private Stream<Cidr> services() {
        return answers.serviceCidrs().isEmpty()
                ? plan.families().stream()
                        .flatMap(family -> family.services().stream())
                        .map(range -> Cidr.parse(range.cidr()))
                : answers.serviceCidrs().stream();
    }

    private static Set<String> of(Family family, Stream<Cidr> ranges) {
        return ranges.filter(range -> range.family() == family)
                .map(Cidr::toString)
                .collect(Collectors.toSet());
    }

    private static String joined(List<?> ranges) {
        return ranges.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private Set<String> nodeMask(Family family) {
        return INSTALLERS.about(answers.installer()).nodeMask(family).stream()
                .mapToObj(String::valueOf)
                .collect(Collectors.toSet());
    }

    private static Stream<String> ranges(FamilyPlan family) {
        return Stream.of(
                        family.pods().stream().map(pool -> pool.cidr()),
                        family.services().stream().map(services -> services.cidr()),
                        family.nodes().stream().map(nodes -> nodes.cidr()))
                .flatMap(values -> values)
                .flatMap(text -> Saying.canonical(text).stream());
    }

    private Stream<String> serviceAddresses() {
        return plan.families().stream()
                .flatMap(family -> family.services().stream())
                .map(services -> new IPAddressString(services.cidr()).getAddress())
                .flatMap(range -> SERVICE_ADDRESSES.stream().map(index -> address(range, index)));
    }

    private static String address(IPAddress range, int index) {
        return range.getLower().withoutPrefixLength().increment(index).toCanonicalString();
    }

    /** What the answers themselves and the findings about them name. */
    private Stream<String> said() {
        return Stream.concat(generation.canonical().texts().values().stream(), found())
                .flatMap(text -> Saying.addresses(text.replaceAll("[,=|]", " ")).stream())
                .map(Saying::value);
    }

    private Stream<String> found() {
        Texts texts = Texts.in(Locale.ENGLISH);
        return generation.findings().stream()
                .flatMap(finding -> Stream.of(finding.message(), finding.fix()))
                .map(texts::of);
    }

    /** Such as the range of the pool that no pod uses. */
    private Stream<String> set() {
        return generation.plan().settings().stream()
                .flatMap(setting -> Saying.addresses(setting.value()).stream())
                .map(Saying::value);
    }
}
