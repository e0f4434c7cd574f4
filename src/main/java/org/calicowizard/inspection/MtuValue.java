package org.calicowizard.inspection;

import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.Located;

/**
 * The MTU of pods, which the container install-cni puts into the CNI configuration as it is written.
 *
 * <p>Source: projectcalico/calico v3.32.1, cni-plugin/pkg/install/install.go line 299; RFC 8200 section 5.
 */
final class MtuValue implements Check {

    private static final int SMALLEST_FOR_IPV6 = 1280;

    @Override
    public Stream<Problem> problems(Subject subject) {
        boolean ipv6 = subject.facts().family().uses(Family.IPV6);
        return subject.facts().config("veth_mtu").flatMap(mtu -> problem(mtu, ipv6)).stream();
    }

    private static Optional<Problem> problem(Located mtu, boolean ipv6) {
        if (!mtu.text().matches("0|[1-9]\\d{0,4}")) {
            return Optional.of(Problem.of("mtu-unusable", mtu.text(), mtu.place()));
        }
        int bytes = Integer.parseInt(mtu.text());
        return ipv6 && bytes > 0 && bytes < SMALLEST_FOR_IPV6
                ? Optional.of(Problem.of("mtu-too-small-for-ipv6", mtu.text(), mtu.place()))
                : Optional.empty();
    }
}
