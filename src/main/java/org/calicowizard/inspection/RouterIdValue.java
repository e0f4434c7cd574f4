package org.calicowizard.inspection;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.RouterIdStrategy;
import org.calicowizard.manifest.Located;

/**
 * A router ID that is written out is the same on all nodes.
 *
 * <p>Source: projectcalico/calico v3.32.1, confd/pkg/backends/calico/bgp_processor.go lines 165-180.
 */
final class RouterIdValue implements Check {

    private static final Pattern DOTTED_QUAD = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");

    @Override
    public Stream<Problem> problems(Subject subject) {
        boolean bgp = subject.facts().backend().equals(Backend.BIRD.value());
        return subject
                .variable("CALICO_ROUTER_ID")
                .filter(value -> bgp && !value.text().equals(RouterIdStrategy.HASH.value()))
                .flatMap(value -> problem(subject, value))
                .stream();
    }

    private static Optional<Problem> problem(Subject subject, Located value) {
        if (!DOTTED_QUAD.matcher(value.text()).matches()) {
            return Optional.of(Problem.of("router-id-unusable", value.text(), value.place()));
        }
        return subject.isForOneNode()
                ? Optional.empty()
                : Optional.of(Problem.of("router-id-shared", value.text(), value.place()));
    }
}
