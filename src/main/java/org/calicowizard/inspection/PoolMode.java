package org.calicowizard.inspection;

import java.util.Locale;
import java.util.Set;
import org.calicowizard.manifest.Located;

/**
 * Whether packets of a pool are wrapped.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 1084-1108.
 */
final class PoolMode {

    private static final Set<String> ON = Set.of("always", "crosssubnet", "cross-subnet");
    private static final Set<String> OFF = Set.of("never", "off");

    private PoolMode() {}

    static boolean isOn(Subject subject, String variable) {
        return subject.variable(variable)
                .filter(value -> ON.contains(lower(value)))
                .isPresent();
    }

    static boolean isKnown(Located value) {
        return ON.contains(lower(value)) || OFF.contains(lower(value));
    }

    private static String lower(Located value) {
        return value.text().toLowerCase(Locale.ROOT);
    }
}
