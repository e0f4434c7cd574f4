package org.calicowizard.rules;

import java.util.Locale;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;

/**
 * kube-controller-manager cuts the pod CIDR into one for each node; Calico does not need them, but the controller and
 * kubeadm check that it can be done.
 *
 * <p>Source: kubernetes/kubernetes v1.32.0, cmd/kubeadm/app/apis/kubeadm/validation/validation.go and
 * pkg/controller/nodeipam/ipam/cidrset.
 */
final class NodeMaskCondition implements Condition {

    private static final int MOST_BITS = 16;

    /** Room for 256 nodes. */
    private static final int USUAL_BITS = 8;

    private final Installers installers;

    NodeMaskCondition(Installers installers) {
        this.installers = installers;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return answers.podCidrs().stream().flatMap(cidr -> problems(answers, cidr));
    }

    private Stream<Problem> problems(Answers answers, Cidr cidr) {
        Integer mask = installers.about(answers.installer()).nodeMask().get(cidr.family());
        if (mask == null) {
            return Stream.empty();
        }
        int bits = mask - cidr.prefixLength();
        int wanted = Math.max(USUAL_BITS, Prefixes.bitsFor(answers.nodes()));
        if (bits < 0) {
            return Stream.of(problem("pod-cidr-longer-than-node-mask", answers, cidr, mask, mask - wanted));
        }
        if (bits > MOST_BITS) {
            return Stream.of(problem("pod-cidr-too-large-for-node-mask", answers, cidr, mask, mask - MOST_BITS));
        }
        return 1 << bits >= answers.nodes()
                ? Stream.empty()
                : Stream.of(Problem.of(
                        "fewer-node-cidrs-than-nodes",
                        cidr,
                        mask,
                        1 << bits,
                        answers.nodes(),
                        Prefixes.resized(cidr, mask - wanted),
                        without(answers)));
    }

    private Message without(Answers answers) {
        boolean off = installers
                .about(answers.installer())
                .nodeCidrsOffSince()
                .filter(since -> answers.kubernetes().compareTo(since) >= 0)
                .isPresent();
        return off ? Message.of("address.node-cidrs.off") : Message.of("address.node-cidrs.switch-off");
    }

    private static Problem problem(String rule, Answers answers, Cidr cidr, int mask, int better) {
        String flag = "node-cidr-mask-size-" + cidr.family().label().toLowerCase(Locale.ROOT);
        return Problem.of(
                rule,
                cidr,
                mask,
                Prefixes.resized(cidr, better),
                flag,
                Message.value("installer", answers.installer().value()));
    }
}
