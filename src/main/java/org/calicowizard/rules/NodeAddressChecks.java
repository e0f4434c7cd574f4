package org.calicowizard.rules;

import java.util.List;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Detection;
import org.calicowizard.text.Message;

/** Which addresses nodes have, and whether they are looked for in vain. */
final class NodeAddressChecks {

    private NodeAddressChecks() {}

    static List<Condition> all() {
        return List.of(
                Check.of(
                        "node-ipv4-needed",
                        (answers, base) ->
                                !answers.nodeIpv4() && answers.ipFamily().uses(Family.IPV4),
                        answers -> Message.value("ipFamily", answers.ipFamily().value())),
                Check.of(
                        "detect4-unused",
                        (answers, base) ->
                                !answers.nodeIpv4() && !answers.detect4().equals(Detection.FIRST_FOUND),
                        answers -> answers.detect4()),
                Check.of(
                        "detect6-unused",
                        (answers, base) -> !answers.ipFamily().uses(Family.IPV6)
                                && !answers.detect6().equals(Detection.FIRST_FOUND),
                        answers -> answers.detect6()),
                Check.of(
                        "mtu-with-ipv6",
                        (answers, base) ->
                                answers.mtu() > 0 && answers.ipFamily().uses(Family.IPV6),
                        answers -> String.valueOf(answers.mtu())));
    }
}
