package org.calicowizard.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.Located;
import org.calicowizard.plan.PoolVariable;

/** Kubernetes takes only text where a variable or a key of a ConfigMap has its value, so numbers need quotes. */
final class TextValues implements Check {

    private static final List<String> KEYS = List.of("calico_backend", "veth_mtu", "typha_service_name");
    private static final List<String> VARIABLES = Stream.concat(
                    Stream.of("IP", "IP6", "FELIX_IPV6SUPPORT", "NO_DEFAULT_POOLS", "CALICO_ROUTER_ID"),
                    Stream.of(PoolVariable.values())
                            .flatMap(variable -> Stream.of(Family.values()).map(variable::of)))
            .toList();

    @Override
    public Stream<Problem> problems(Subject subject) {
        return Stream.concat(
                VARIABLES.stream().flatMap(name -> problem(name, subject.facts().variable(name))),
                KEYS.stream().flatMap(key -> problem(key, subject.facts().config(key))));
    }

    private static Stream<Problem> problem(String name, Optional<Located> said) {
        return said.stream()
                .filter(value -> !value.isString() && !value.text().isEmpty())
                .map(value -> Problem.of("value-not-text", name, value.text(), value.place()));
    }
}
