package org.calicowizard.artifact.operator;

import java.util.List;
import java.util.Map;
import org.calicowizard.answers.Detection;

/**
 * How an Installation says by what a node's own address is found.
 *
 * <p>Source: tigera/operator v1.42.3, api/v1/installation_types.go, NodeAddressAutodetection.
 */
final class NodeAddressMethod {

    private NodeAddressMethod() {}

    static Map<String, Object> of(Detection detection) {
        String argument = detection.argument();
        return switch (detection.method()) {
            case "first-found" -> Map.of("firstFound", true);
            case "kubernetes-internal-ip" -> Map.of("kubernetes", "NodeInternalIP");
            case "can-reach" -> Map.of("canReach", argument);
            case "interface" -> Map.of("interface", argument);
            case "skip-interface" -> Map.of("skipInterface", argument);
            case "cidr" -> Map.of("cidrs", List.of(argument.split(",")));
            default -> throw new IllegalStateException(detection.toString());
        };
    }
}
