package org.calicowizard.inspection;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.Located;
import org.calicowizard.plan.PoolVariable;
import org.calicowizard.text.Message;

/**
 * IPv6 takes several settings together; a manifest edited by hand often has only some of them.
 *
 * <p>Source: docs.tigera.io/calico, networking/ipam/ipv6; projectcalico/calico v3.32.1,
 * node/pkg/lifecycle/startup/startup_linux.go lines 81-93.
 */
final class Ipv6Parts implements Check {

    /**
     * A setting.
     *
     * @param shown how it is written
     * @param present whether it is there
     */
    private record Part(String shown, boolean present) {}

    @Override
    public Stream<Problem> problems(Subject subject) {
        IpFamily family = subject.facts().family();
        if (!family.uses(Family.IPV6)) {
            return unused(subject);
        }
        List<Part> parts = parts(subject, family);
        String missing = shown(parts.stream().filter(part -> !part.present));
        long present = parts.stream().filter(Part::present).count();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(Problem.of(
                        "ipv6-half-configured",
                        Message.value("ipFamily", family.value()),
                        present,
                        parts.size(),
                        missing));
    }

    /** What a pod is given does not depend on these, but they show what somebody was about to do. */
    private static Stream<Problem> unused(Subject subject) {
        String set =
                shown(Stream.of(address(subject), felix(subject), pool(subject)).filter(Part::present));
        return set.isEmpty() ? Stream.empty() : Stream.of(Problem.of("ipv6-parts-unused", set));
    }

    private static List<Part> parts(Subject subject, IpFamily family) {
        boolean ipv4 = family.uses(Family.IPV4);
        Stream<Part> always = Stream.of(
                new Part("assign_ipv4: \"" + ipv4 + "\"", ipv4 != isAssigned(subject, "assign_ipv4", "false")),
                new Part("assign_ipv6: \"true\"", isAssigned(subject, "assign_ipv6", "true")),
                address(subject),
                felix(subject));
        return Stream.concat(always, Stream.of(pool(subject)).filter(part -> namesRanges(subject, family)))
                .toList();
    }

    private static boolean isAssigned(Subject subject, String key, String value) {
        return subject.facts()
                .ipam(key)
                .map(Located::text)
                .filter(value::equals)
                .isPresent();
    }

    private static Part address(Subject subject) {
        return new Part("IP6=autodetect", subject.sets("IP6"));
    }

    private static Part felix(Subject subject) {
        return new Part("FELIX_IPV6SUPPORT=true", subject.facts().isOn("FELIX_IPV6SUPPORT"));
    }

    private static Part pool(Subject subject) {
        String name = PoolVariable.CIDR.of(Family.IPV6);
        return new Part(name, subject.sets(name));
    }

    /** With kubeadm none need be named; where one is, or another installer is used, all must be. */
    private static boolean namesRanges(Subject subject, IpFamily family) {
        boolean detected = subject.answers()
                .map(answers -> answers.installer().podCidrsAreDetected())
                .orElse(true);
        return !detected
                || family.families().stream().map(PoolVariable.CIDR::of).anyMatch(subject::sets);
    }

    private static String shown(Stream<Part> parts) {
        return parts.map(Part::shown).collect(Collectors.joining(", "));
    }
}
