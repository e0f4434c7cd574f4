package org.calicowizard.rules;

import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;

/** Pod and service CIDRs: one for each family in use, and none besides. */
final class CidrFamilyCondition implements Condition {

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        boolean podsMayMiss = !answers.installer().podCidrsAreDetected();
        return Stream.of(
                        inList("podCidrs", answers.podCidrs(), answers.ipFamily()),
                        podsMayMiss ? Stream.<Problem>of() : missing("podCidrs", answers.podCidrs(), answers),
                        inList("serviceCidrs", answers.serviceCidrs(), answers.ipFamily()),
                        missing("serviceCidrs", answers.serviceCidrs(), answers),
                        order(answers))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> inList(String field, List<Cidr> cidrs, IpFamily ipFamily) {
        return Stream.of(Family.values()).flatMap(family -> {
            List<Cidr> ofFamily = of(family, cidrs);
            if (!ipFamily.uses(family)) {
                return ofFamily.stream()
                        .map(cidr -> Problem.in(
                                field,
                                "cidr-family-unused",
                                Message.answer(field),
                                cidr,
                                family.label(),
                                Message.value("ipFamily", ipFamily.value())));
            }
            return ofFamily.size() < 2
                    ? Stream.of()
                    : Stream.of(Problem.in(
                            field,
                            "cidr-family-twice",
                            Message.answer(field),
                            family.label(),
                            ofFamily.get(0),
                            ofFamily.get(1)));
        });
    }

    private static Stream<Problem> missing(String field, List<Cidr> cidrs, Answers answers) {
        boolean partial = !cidrs.isEmpty() && answers.ipFamily() == IpFamily.DUAL;
        return Stream.of(Family.values())
                .filter(family -> partial && of(family, cidrs).isEmpty())
                .map(family ->
                        Problem.in(field, "cidr-family-missing", Message.answer(field), family.label(), cidrs.get(0)));
    }

    /** The first service CIDR decides the cluster's primary family: kube-proxy, kubelet and pods should agree on it. */
    private static Stream<Problem> order(Answers answers) {
        if (answers.podCidrs().isEmpty() || answers.serviceCidrs().isEmpty()) {
            return Stream.empty();
        }
        Cidr pods = answers.podCidrs().get(0);
        Cidr services = answers.serviceCidrs().get(0);
        boolean differs = answers.ipFamily() == IpFamily.DUAL && pods.family() != services.family();
        return differs
                ? Stream.of(Problem.of(
                        "primary-family-differs",
                        pods.family().label(),
                        services.family().label()))
                : Stream.empty();
    }

    private static List<Cidr> of(Family family, List<Cidr> cidrs) {
        return cidrs.stream().filter(cidr -> cidr.family() == family).toList();
    }
}
