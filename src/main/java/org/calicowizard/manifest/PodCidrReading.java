package org.calicowizard.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.plan.PoolVariable;

/** Reads the ranges of the IP pools, which the plan for the pools writes. */
final class PodCidrReading {

    private PodCidrReading() {}

    /**
     * The ranges of the families that pods use, in the order of the comment at the head, which alone can tell it and
     * those that calico-node is left to find.
     */
    static String of(Base base, IpFamily used, List<String> head) {
        Map<Family, String> said = said(base, used);
        List<String> ranges = new ArrayList<>();
        head.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .filter(range -> used.uses(family(range)))
                .forEach(range -> ranges.add(
                        Optional.ofNullable(said.remove(family(range))).orElse(range)));
        ranges.addAll(said.values());
        return String.join(",", ranges);
    }

    static boolean namesAll(Base base, IpFamily used) {
        return said(base, used).size() == used.families().size();
    }

    private static Map<Family, String> said(Base base, IpFamily used) {
        Map<Family, String> said = new TreeMap<>();
        used.families()
                .forEach(family -> base.nodeEnv(PoolVariable.CIDR.of(family))
                        .filter(Predicate.not(String::isBlank))
                        .filter(range -> !range.equals("none"))
                        .ifPresent(range -> said.put(family, range)));
        return said;
    }

    private static Family family(String range) {
        return range.contains(":") ? Family.IPV6 : Family.IPV4;
    }
}
