package org.calicowizard.artifact.cluster;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.AddressPlan;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.address.FamilyPlan;
import org.calicowizard.address.PoolPlan;
import org.calicowizard.address.ServiceRange;
import org.calicowizard.answers.Answers;

/**
 * The ranges of one purpose, the primary family first.
 *
 * @param all one for each family in use
 */
record Ranges(List<Range> all) {

    /**
     * A range, or the place where it has to be written.
     *
     * @param family its family
     * @param cidr the canonical text, where it is known
     * @param text that, else the placeholder
     */
    record Range(Family family, Optional<String> cidr, String text) {}

    Ranges {
        all = List.copyOf(all);
    }

    static Ranges pods(Answers answers, AddressPlan plan) {
        return of(
                "POD-CIDR",
                order(answers, answers.podCidrs(), answers.serviceCidrs()),
                plan,
                family -> family.pods().map(PoolPlan::cidr));
    }

    static Ranges services(Answers answers, AddressPlan plan) {
        List<Family> order = order(answers, answers.serviceCidrs(), answers.podCidrs());
        return of("SERVICE-CIDR", order, plan, family -> family.services().map(ServiceRange::cidr));
    }

    Range first() {
        return all.get(0);
    }

    /** Whether one of them is not known. */
    boolean open() {
        return all.stream().anyMatch(range -> range.cidr().isEmpty());
    }

    String joined() {
        return all.stream().map(Range::text).collect(Collectors.joining(","));
    }

    Ranges ipv4First() {
        return new Ranges(Stream.of(Family.values())
                .flatMap(family -> all.stream().filter(range -> range.family() == family))
                .toList());
    }

    String of(Family family) {
        return all.stream()
                .filter(range -> range.family() == family)
                .map(Range::text)
                .findFirst()
                .orElseThrow();
    }

    private static Ranges of(
            String purpose, List<Family> order, AddressPlan plan, Function<FamilyPlan, Optional<String>> known) {
        return new Ranges(order.stream()
                .map(family -> {
                    Optional<String> cidr = plan.families().stream()
                            .filter(planned -> planned.family().equalsIgnoreCase(family.name()))
                            .findFirst()
                            .flatMap(known);
                    return new Range(family, cidr, cidr.orElse(Placeholders.text(purpose, family)));
                })
                .toList());
    }

    /** Ranges that were not answered follow those that were. */
    private static List<Family> order(Answers answers, List<Cidr> own, List<Cidr> others) {
        return Stream.of(own, others)
                .filter(cidrs -> !cidrs.isEmpty())
                .findFirst()
                .map(cidrs -> cidrs.stream().map(Cidr::family).toList())
                .orElse(answers.ipFamily().families());
    }
}
