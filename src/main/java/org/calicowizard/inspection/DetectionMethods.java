package org.calicowizard.inspection;

import java.util.stream.Stream;
import org.calicowizard.answers.Detection;
import org.calicowizard.answers.Problem;

/**
 * The methods of node address autodetection: an unknown one stops calico-node.
 *
 * <p>Source: projectcalico/calico v3.32.1,
 * node/pkg/lifecycle/startup/autodetection/autodetection_methods.go lines 29-90.
 */
final class DetectionMethods implements Check {

    @Override
    public Stream<Problem> problems(Subject subject) {
        return Stream.of("IP_AUTODETECTION_METHOD", "IP6_AUTODETECTION_METHOD")
                .flatMap(name -> subject.variable(name).stream()
                        .filter(value -> Detection.parse(value.text()).isEmpty())
                        .map(value -> Problem.of("detection-unknown", name, value.text(), value.place())));
    }
}
