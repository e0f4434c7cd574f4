package org.calicowizard.artifact;

import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Encapsulation;

/**
 * What kubectl prints of an IP pool, column by column; Calico leaves a natOutgoing that is false out.
 *
 * @param ipip the pool's ipipMode
 * @param vxlan the pool's vxlanMode
 * @param natOutgoing the pool's natOutgoing
 * @param blockSize the pool's blockSize
 */
record ChecklistPool(String ipip, String vxlan, String natOutgoing, int blockSize) {

    private static final String NEVER = "Never";

    static ChecklistPool of(ChecklistSubject subject, Family family) {
        Answers answers = subject.answers();
        Encapsulation encapsulation = subject.encapsulation(family);
        String mode = encapsulation.crossSubnetOnly() ? "CrossSubnet" : "Always";
        boolean ipv4 = family == Family.IPV4;
        boolean nat = ipv4 ? answers.natOutgoing4() : answers.natOutgoing6();
        return new ChecklistPool(
                encapsulation.isIpip() ? mode : NEVER,
                encapsulation.isVxlan() ? mode : NEVER,
                nat ? "true" : "<none>",
                ipv4 ? answers.blockSize4() : answers.blockSize6());
    }

    /** The columns behind the CIDR, as the checklist's command prints them. */
    @Override
    public String toString() {
        return ipip + " " + vxlan + " " + natOutgoing + " " + blockSize;
    }
}
