package org.calicowizard.artifact;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.calicowizard.answers.Encapsulation;

/**
 * What a firewall between the nodes must let through.
 *
 * <p>Source: https://docs.tigera.io/calico/latest/getting-started/kubernetes/requirements, network requirements.
 */
enum ChecklistPort {
    BGP("TCP 179 (BGP)", ChecklistCondition.BIRD::holds),
    VXLAN("UDP 4789 (VXLAN)", subject -> subject.encapsulations().anyMatch(Encapsulation::isVxlan)),
    IPIP("IP protocol 4 (IP in IP)", subject -> subject.encapsulations().anyMatch(Encapsulation::isIpip)),
    TYPHA("TCP 5473 (Typha)", ChecklistCondition.TYPHA::holds);

    private final String label;
    private final Predicate<ChecklistSubject> needed;

    ChecklistPort(String label, Predicate<ChecklistSubject> needed) {
        this.label = label;
        this.needed = needed;
    }

    static Stream<ChecklistPort> of(ChecklistSubject subject) {
        return Stream.of(values()).filter(port -> port.needed.test(subject));
    }

    String label() {
        return label;
    }
}
