package org.calicowizard.manifest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.Detection;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.RouterIdStrategy;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/** Reads what calico-node is told beside the pools; {@link NodeEnvEditor}, {@link ConfigEditor} and {@link RouterIdEditor} write it. */
final class NodeReading {

    private static final YamlPath MTU = CalicoPaths.DATA.key("veth_mtu");

    /** By key; an empty text where it says that there is no such answer, no entry where it says nothing. */
    Map<String, String> said(Base base, IpFamily used) {
        Map<String, String> said = new LinkedHashMap<>();
        said.putAll(datastore(base));
        String backend = base.facts().backend();
        said.put("backend", backend);
        said.putAll(addresses(base, used));
        if (!backend.equals(Backend.VXLAN.value())) {
            said.putAll(routerIds(base));
        }
        said.put("mtu", base.configMap().scalar(MTU).orElse("0"));
        return said;
    }

    /** Angle brackets stand in official manifests where the administrator's own endpoints belong. */
    private static Map<String, String> datastore(Base base) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("datastore", base.facts().datastore().value());
        base.configMap()
                .scalar(CalicoPaths.ETCD_ENDPOINTS)
                .filter(urls -> !urls.contains("<"))
                .ifPresent(urls -> said.put("etcdEndpoints", urls));
        return said;
    }

    private static Map<String, String> addresses(Base base, IpFamily used) {
        boolean ipv4 = base.nodeEnv("IP").filter("none"::equals).isEmpty();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("nodeIpv4", String.valueOf(ipv4));
        if (ipv4) {
            said.put("detect4", method(base, "IP_AUTODETECTION_METHOD"));
        }
        if (used.uses(Family.IPV6)) {
            said.put("detect6", method(base, "IP6_AUTODETECTION_METHOD"));
        }
        return said;
    }

    private static String method(Base base, String variable) {
        return base.nodeEnv(variable).filter(method -> !method.isEmpty()).orElse(Detection.FIRST_FOUND.toString());
    }

    /** Where the table is mounted, the container takes its ID from there, whatever the variable says. */
    private static Map<String, String> routerIds(Base base) {
        if (base.daemonSet().has(RouterIdEditor.MOUNT)) {
            return Map.of(
                    "routerId",
                    RouterIdStrategy.PER_NODE.value(),
                    "routerIds",
                    base.routerIds().map(NodeReading::table).orElse(""));
        }
        String variable = base.nodeEnv("CALICO_ROUTER_ID").orElse("");
        String strategy = variable.isEmpty() ? RouterIdStrategy.NODE_IPV4.value() : variable;
        return Map.of("routerId", strategy, "routerIds", "");
    }

    private static String table(YamlDocument configMap) {
        return configMap.keys(CalicoPaths.DATA).stream()
                .map(node -> node + "="
                        + configMap.scalar(CalicoPaths.DATA.key(node)).orElse(""))
                .collect(Collectors.joining(","));
    }
}
