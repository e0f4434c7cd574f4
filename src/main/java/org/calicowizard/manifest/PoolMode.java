package org.calicowizard.manifest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When packets of a pool are wrapped, as the variables of calico-node say it in any case.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 1084-1108.
 */
public enum PoolMode {
    /** Between all nodes. */
    ALWAYS("always"),
    /** Between nodes of different subnets. */
    CROSS_SUBNET("crosssubnet", "cross-subnet"),
    /** Not at all. */
    NEVER("never", "off");

    private final List<String> spellings;

    PoolMode(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /**
     * Reads a mode.
     *
     * @param text the value of a variable
     * @return the mode; empty where calico-node knows none of that name
     */
    public static Optional<PoolMode> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(mode -> mode.spellings.contains(lower))
                .findFirst();
    }
}
