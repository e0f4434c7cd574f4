package org.calicowizard.rules;

import java.util.List;
import java.util.Optional;
import org.calicowizard.address.AddressPlan;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.address.FamilyRanges;
import org.calicowizard.answers.Answers;

/** Works out the address plan of answers, with what their installer does where they leave it open. */
public final class AddressPlans {

    private final Installers installers;

    /**
     * Plans with these installers.
     *
     * @param installers what each installer takes by default
     */
    public AddressPlans(Installers installers) {
        this.installers = installers;
    }

    /**
     * The address plan.
     *
     * @param answers the answers; where they have no service CIDR the installer's default stands in, and where they
     *     have no pod CIDR none is known
     * @return the plan
     */
    public AddressPlan plan(Answers answers) {
        return AddressPlan.of(
                answers.nodes(),
                answers.podsPerNode(),
                answers.ipFamily().families().stream()
                        .map(family -> withDefaults(answers, family))
                        .toList());
    }

    /**
     * What the answers say of addresses, with nothing assumed: what a proposal starts from.
     *
     * @param answers the answers
     * @return the ranges of each family in use, IPv4 first
     */
    public List<FamilyRanges> asAnswered(Answers answers) {
        return answers.ipFamily().families().stream()
                .map(family -> ranges(answers, family, services(answers, family), false))
                .toList();
    }

    private FamilyRanges withDefaults(Answers answers, Family family) {
        boolean assumed = answers.serviceCidrs().isEmpty();
        return ranges(
                answers,
                family,
                assumed ? installers.about(answers.installer()).services(family) : services(answers, family),
                assumed);
    }

    private FamilyRanges ranges(Answers answers, Family family, Optional<Cidr> services, boolean assumed) {
        return new FamilyRanges(
                family,
                answers.podCidrs(family).findFirst(),
                services,
                assumed,
                answers.nodeCidrs().stream()
                        .filter(cidr -> cidr.family() == family)
                        .toList(),
                Blocks.size(answers, family).prefixLength(),
                installers.about(answers.installer()).nodeMask(family));
    }

    private static Optional<Cidr> services(Answers answers, Family family) {
        return answers.serviceCidrs().stream()
                .filter(cidr -> cidr.family() == family)
                .findFirst();
    }
}
