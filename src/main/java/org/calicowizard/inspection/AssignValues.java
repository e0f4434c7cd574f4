package org.calicowizard.inspection;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.Located;

/**
 * Which addresses the IPAM plugin gives. It takes strings alone, and of those only two.
 *
 * <p>Source: projectcalico/calico v3.32.1, cni-plugin/pkg/types/types.go lines 78-81 and
 * cni-plugin/pkg/ipamplugin/ipam_plugin.go lines 295-305.
 */
final class AssignValues implements Check {

    private static final String TRUE = "true";
    private static final String FALSE = "false";

    @Override
    public Stream<Problem> problems(Subject subject) {
        return Stream.of(problem(subject, "assign_ipv4", TRUE), problem(subject, "assign_ipv6", FALSE), none(subject))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> problem(Subject subject, String key, String otherwise) {
        return subject.facts().ipam(key).flatMap(value -> {
            if (!value.isString()) {
                return Optional.of(Problem.of("assign-not-string", key, value.text(), value.place()));
            }
            return Set.of(TRUE, FALSE).contains(value.text())
                    ? Optional.empty()
                    : Optional.of(Problem.of("assign-unrecognised", key, value.text(), value.place(), otherwise));
        });
    }

    private static Optional<Problem> none(Subject subject) {
        Optional<Located> ipv4 =
                subject.facts().ipam("assign_ipv4").filter(value -> value.text().equals(FALSE));
        boolean ipv6 = subject.facts()
                .ipam("assign_ipv6")
                .filter(value -> value.text().equals(TRUE))
                .isPresent();
        return ipv4.filter(value -> !ipv6).map(value -> Problem.of("assign-none", value.place()));
    }
}
