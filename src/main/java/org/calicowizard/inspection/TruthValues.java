package org.calicowizard.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Problem;
import org.calicowizard.plan.PoolVariable;

/**
 * Variables that are true or false: whatever is not plainly false counts as true, an empty text too.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 835-855.
 */
final class TruthValues implements Check {

    private static final Set<String> PLAIN = Set.of("true", "1", "yes", "y", "t", "false", "0", "no", "n", "f");
    private static final List<String> VARIABLES = List.of(
            PoolVariable.NAT_OUTGOING.of(Family.IPV4),
            PoolVariable.NAT_OUTGOING.of(Family.IPV6),
            "CALICO_IPV4POOL_DISABLE_BGP_EXPORT",
            "CALICO_IPV6POOL_DISABLE_BGP_EXPORT",
            "FELIX_IPV6SUPPORT");

    @Override
    public Stream<Problem> problems(Subject subject) {
        return VARIABLES.stream()
                .flatMap(name -> subject.facts().variable(name).stream()
                        .filter(value -> !PLAIN.contains(value.text().toLowerCase(Locale.ROOT)))
                        .map(value -> Problem.of("truth-value-unclear", name, value.text(), value.place())));
    }
}
