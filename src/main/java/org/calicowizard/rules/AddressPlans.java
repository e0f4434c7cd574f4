package org.calicowizard.rules;

import org.calicowizard.address.AddressPlan;
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
                        .map(family -> ranges(answers, family))
                        .toList());
    }

    private FamilyRanges ranges(Answers answers, Family family) {
        InstallerFacts installer = installers.about(answers.installer());
        return new FamilyRanges(
                family,
                answers.podCidrs(family).findFirst(),
                answers.serviceCidrs().isEmpty()
                        ? installer.services(family)
                        : answers.serviceCidrs().stream()
                                .filter(cidr -> cidr.family() == family)
                                .findFirst(),
                answers.nodeCidrs().stream()
                        .filter(cidr -> cidr.family() == family)
                        .toList(),
                Blocks.size(answers, family).prefixLength(),
                installer.nodeMask(family));
    }
}
