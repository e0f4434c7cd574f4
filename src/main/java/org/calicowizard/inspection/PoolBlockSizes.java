package org.calicowizard.inspection;

import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Problem;
import org.calicowizard.plan.PoolVariable;

/**
 * The block sizes of the default pools.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 55-57 and 797-824.
 */
final class PoolBlockSizes implements Check {

    private static final int IPV4_LARGEST = 20;
    private static final int IPV6_LARGEST = 116;

    @Override
    public Stream<Problem> problems(Subject subject) {
        return Stream.concat(
                problem(subject, Family.IPV4, IPV4_LARGEST).stream(),
                problem(subject, Family.IPV6, IPV6_LARGEST).stream());
    }

    private static Optional<Problem> problem(Subject subject, Family family, int largest) {
        String name = PoolVariable.BLOCK_SIZE.of(family);
        return subject.variable(name)
                .filter(value -> !isWithin(value.text(), largest, family.bits()))
                .map(value -> Problem.of("pool-block-size", name, value.text(), value.place(), largest, family.bits()));
    }

    private static boolean isWithin(String text, int largest, int smallest) {
        if (!text.matches("\\d{1,3}")) {
            return false;
        }
        int size = Integer.parseInt(text);
        return size >= largest && size <= smallest;
    }
}
