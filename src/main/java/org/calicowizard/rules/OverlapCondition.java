package org.calicowizard.rules;

import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;

/** Pods, services and nodes each need ranges of their own. */
final class OverlapCondition implements Condition {

    private final Installers installers;

    OverlapCondition(Installers installers) {
        this.installers = installers;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return Stream.of(
                        overlaps("pods-overlap-services", answers.podCidrs(), answers.serviceCidrs()),
                        overlaps("pods-overlap-nodes", answers.podCidrs(), answers.nodeCidrs()),
                        overlaps("services-overlap-nodes", answers.serviceCidrs(), answers.nodeCidrs()),
                        withDefault("pods-overlap-default-services", answers.podCidrs(), answers),
                        withDefault("nodes-overlap-default-services", answers.nodeCidrs(), answers))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> overlaps(String rule, List<Cidr> these, List<Cidr> those) {
        return these.stream()
                .flatMap(one -> those.stream().filter(one::overlaps).map(other -> Problem.of(rule, one, other)));
    }

    private Stream<Problem> withDefault(String rule, List<Cidr> cidrs, Answers answers) {
        if (!answers.serviceCidrs().isEmpty()) {
            return Stream.empty();
        }
        List<Cidr> defaults = answers.ipFamily().families().stream()
                .flatMap(family -> installers.about(answers.installer()).services(family).stream())
                .toList();
        return cidrs.stream()
                .flatMap(cidr -> defaults.stream()
                        .filter(cidr::overlaps)
                        .map(other -> Problem.of(
                                rule,
                                cidr,
                                other,
                                Message.value("installer", answers.installer().value()))));
    }
}
