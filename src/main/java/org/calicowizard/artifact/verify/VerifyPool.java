package org.calicowizard.artifact.verify;

import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Encapsulation;

/**
 * What an IP pool is to be.
 *
 * @param cidr its range; empty where only the cluster knows
 * @param ipip its ipipMode
 * @param vxlan its vxlanMode
 * @param nat its natOutgoing
 * @param blockSize its blockSize
 */
record VerifyPool(String cidr, String ipip, String vxlan, boolean nat, int blockSize) {

    static VerifyPool of(VerifySubject subject, Family family) {
        Answers answers = subject.answers();
        Encapsulation encapsulation = subject.traits().encapsulation(answers, family);
        String mode = encapsulation.crossSubnetOnly() ? "CrossSubnet" : "Always";
        boolean ipv4 = family == Family.IPV4;
        return new VerifyPool(
                answers.podCidrs(family).map(Cidr::toString).findFirst().orElse(""),
                encapsulation.isIpip() ? mode : "Never",
                encapsulation.isVxlan() ? mode : "Never",
                ipv4 ? answers.natOutgoing4() : answers.natOutgoing6(),
                ipv4 ? answers.blockSize4() : answers.blockSize6());
    }

    /** The fields with bars between them, as the script reads them. */
    @Override
    public String toString() {
        return cidr + "|" + ipip + "|" + vxlan + "|" + nat + "|" + blockSize;
    }
}
