package org.calicowizard.rules;

import java.util.Map;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;

/** Every family needs a pod CIDR where Calico cannot read it from kubeadm's ConfigMap. */
final class PodCidrsRequiredCondition implements Condition {

    private static final Map<Family, String> EXAMPLES =
            Map.of(Family.IPV4, "10.244.0.0/16", Family.IPV6, "fd12:3456:789a::/56");

    private final Installers installers;

    PodCidrsRequiredCondition(Installers installers) {
        this.installers = installers;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        if (answers.installer().podCidrsAreDetected()) {
            return Stream.empty();
        }
        return answers.ipFamily().families().stream()
                .filter(family -> answers.podCidrs(family).findAny().isEmpty())
                .map(family -> Problem.of(
                        "pod-cidrs-required",
                        Message.value("installer", answers.installer().value()),
                        family.label(),
                        suggestion(answers, family)));
    }

    private String suggestion(Answers answers, Family family) {
        return installers
                .about(answers.installer())
                .pods(family)
                .map(Object::toString)
                .orElse(EXAMPLES.getOrDefault(family, ""));
    }
}
