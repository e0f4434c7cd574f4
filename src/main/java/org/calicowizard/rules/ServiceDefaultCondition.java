package org.calicowizard.rules;

import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;

/** Without service CIDRs the installer decides, and most of them know no IPv6 default. */
final class ServiceDefaultCondition implements Condition {

    private final Installers installers;

    ServiceDefaultCondition(Installers installers) {
        this.installers = installers;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        Installer installer = answers.installer();
        boolean missing = answers.serviceCidrs().isEmpty()
                && answers.ipFamily().uses(Family.IPV6)
                && installers.about(installer).services(Family.IPV6).isEmpty();
        if (!missing) {
            return Stream.empty();
        }
        boolean alone = answers.ipFamily() == IpFamily.IPV6;
        return Stream.of(Problem.of(
                alone ? "service-cidrs-missing-ipv6-only" : "service-cidrs-missing-dual",
                Message.value("installer", installer.value()),
                installers
                        .about(installer)
                        .services(Family.IPV4)
                        .map(Object::toString)
                        .orElse("10.96.0.0/16")));
    }
}
