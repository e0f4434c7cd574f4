package org.calicowizard.manifest;

import org.calicowizard.yaml.Where;
import org.calicowizard.yaml.YamlDocument;

/** Where a new variable goes: beside its relatives, so that a reviewer finds it where it belongs. */
final class EnvPosition {

    private static final String POOL = "CALICO_IPV4POOL_CIDR";
    private static final String ADDRESS = "IP";

    private EnvPosition() {}

    static Where of(String name, YamlDocument daemonSet) {
        if (daemonSet.hasCommented(CalicoPaths.NODE_ENV, "name", name)) {
            return Where.afterCommented("name", name);
        }
        if (name.startsWith("CALICO_IPV")) {
            return besidePool(daemonSet);
        }
        boolean address = name.startsWith("IP") || name.equals("CALICO_ROUTER_ID");
        return address && has(daemonSet, ADDRESS) ? Where.afterItem("name", ADDRESS) : Where.last();
    }

    private static Where besidePool(YamlDocument daemonSet) {
        if (daemonSet.hasCommented(CalicoPaths.NODE_ENV, "name", POOL)) {
            return Where.afterCommented("name", POOL);
        }
        return has(daemonSet, POOL) ? Where.afterItem("name", POOL) : Where.last();
    }

    private static boolean has(YamlDocument daemonSet, String name) {
        return daemonSet.has(CalicoPaths.NODE_ENV.item("name", name));
    }
}
