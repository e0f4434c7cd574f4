package org.calicowizard.rules;

import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.KubernetesVersion;

/**
 * Limits of service CIDRs.
 *
 * <p>Source: kubernetes/kubernetes v1.32.0, cmd/kubeadm/app/constants/constants.go (MinimumAddressesInServiceSubnet,
 * MaximumBitsForServiceSubnet), cmd/kube-apiserver/app/options/validation.go and
 * pkg/registry/core/service/ipallocator.
 */
final class ServiceSizeCondition implements Condition {

    /** The cluster's DNS service gets the tenth address. */
    private static final int FEWEST_HOST_BITS = 4;

    private static final int MOST_HOST_BITS = 20;

    /** From here on the allocator keeps no bitmap, and only IPv6 has a limit. */
    private static final KubernetesVersion WITHOUT_BITMAP = KubernetesVersion.parse("1.34");

    private static final int SHORTEST_IPV6_WITHOUT_BITMAP = 64;

    private final Installers installers;

    ServiceSizeCondition(Installers installers) {
        this.installers = installers;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return answers.serviceCidrs().stream().flatMap(cidr -> Stream.concat(tooLarge(answers, cidr), tooSmall(cidr)));
    }

    private Stream<Problem> tooLarge(Answers answers, Cidr cidr) {
        int shortest = shortest(answers, cidr.family());
        return cidr.prefixLength() >= shortest
                ? Stream.empty()
                : Stream.of(Problem.of(
                        "service-cidr-too-large", cidr, shortest, Prefixes.resized(cidr, recommended(cidr.family()))));
    }

    private static Stream<Problem> tooSmall(Cidr cidr) {
        int longest = cidr.family().bits() - FEWEST_HOST_BITS;
        return cidr.prefixLength() <= longest
                ? Stream.empty()
                : Stream.of(Problem.of(
                        "service-cidr-too-small", cidr, longest, Prefixes.resized(cidr, recommended(cidr.family()))));
    }

    private int shortest(Answers answers, Family family) {
        Integer own = installers.about(answers.installer()).largestService().get(family);
        if (own != null) {
            return own;
        }
        if (answers.kubernetes().compareTo(WITHOUT_BITMAP) < 0) {
            return family.bits() - MOST_HOST_BITS;
        }
        return family == Family.IPV6 ? SHORTEST_IPV6_WITHOUT_BITMAP : 0;
    }

    /** 65,536 addresses: what the API server really uses of a larger IPv6 range before 1.34. */
    private static int recommended(Family family) {
        return family.bits() - 16;
    }
}
