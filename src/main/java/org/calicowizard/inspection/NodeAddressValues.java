package org.calicowizard.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.address.IpAddress;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.Located;

/**
 * Addresses of nodes: all nodes of a DaemonSet get the same value, and calico-node stops without any address.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 397-423, 624-683 and 751-755.
 */
final class NodeAddressValues implements Check {

    private record Variable(String name, Family family) {}

    private static final List<Variable> VARIABLES =
            List.of(new Variable("IP", Family.IPV4), new Variable("IP6", Family.IPV6));

    @Override
    public Stream<Problem> problems(Subject subject) {
        Stream<Problem> literals = VARIABLES.stream().flatMap(variable -> problem(subject, variable).stream());
        boolean without = subject.says("IP", Subject.NONE)
                && !subject.sets("IP6")
                && !subject.facts().backend().equals(Subject.NONE);
        return Stream.concat(
                literals, Stream.of(Problem.of("node-without-address")).filter(found -> without));
    }

    private static Optional<Problem> problem(Subject subject, Variable variable) {
        Optional<Located> literal = subject.variable(variable.name)
                .filter(value ->
                        !value.text().equals("autodetect") && !value.text().equals(Subject.NONE));
        return literal.filter(value ->
                        family(value.text()).filter(variable.family::equals).isEmpty())
                .map(value -> Problem.of(
                        "node-address-unusable", variable.name, value.text(), value.place(), variable.family.label()))
                .or(() -> literal.filter(value -> !subject.isForOneNode())
                        .map(value -> Problem.of("node-address-shared", variable.name, value.text(), value.place())));
    }

    /** A prefix length may follow. */
    private static Optional<Family> family(String text) {
        return IpAddress.find(text.replaceFirst("/\\d{1,3}$", "")).map(IpAddress::family);
    }
}
