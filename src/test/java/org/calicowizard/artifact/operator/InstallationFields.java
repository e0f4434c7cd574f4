package org.calicowizard.artifact.operator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/** Finds what the operator would refuse in an Installation: unknown fields, and values out of their bounds. */
final class InstallationFields {

    private final Map<String, String> fields;
    private final List<String> faults = new ArrayList<>();

    private InstallationFields(Map<String, String> fields) {
        this.fields = fields;
    }

    static List<String> faults(Map<?, ?> spec) {
        try (InputStream in = InstallationFields.class.getResourceAsStream("/operator/installation-fields.yaml")) {
            InstallationFields check = new InstallationFields(new Yaml().load(in));
            check.map("", spec);
            check.pools(spec);
            return check.faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void map(String path, Map<?, ?> map) {
        map.forEach((key, value) -> value(path.isEmpty() ? key.toString() : path + "." + key, value));
    }

    private void value(String path, Object value) {
        String allowed = Optional.ofNullable(fields.get(path)).orElse("nothing");
        if (value instanceof Map<?, ?> map) {
            fault(path, allowed.equals("{}"), "a map");
            map(path, map);
        } else if (value instanceof List<?> list) {
            fault(path, allowed.equals("[]"), "a list");
            list.forEach(item -> value(path + "[]", item));
        } else {
            fault(path, value.toString().matches(allowed), value.toString());
        }
    }

    private void pools(Map<?, ?> spec) {
        Map<?, ?> network = (Map<?, ?>) spec.get("calicoNetwork");
        boolean bgp = network.get("bgp").equals("Enabled");
        for (Object item : (List<?>) network.get("ipPools")) {
            Map<?, ?> pool = (Map<?, ?>) item;
            String encapsulation = pool.get("encapsulation").toString();
            boolean ipv6 = pool.get("cidr").toString().matches(".*:.*|<.*-IPV6>");
            fault("IPIP of IPv6", !ipv6 || !encapsulation.startsWith("IPIP"), encapsulation);
            fault("encapsulation without BGP", bgp || encapsulation.startsWith("VXLAN"), encapsulation);
            fault("block size", ipv6 == ((int) pool.get("blockSize") > 32), pool.toString());
        }
        for (String family : List.of("V4", "V6")) {
            Object methods = network.get("nodeAddressAutodetection" + family);
            fault("methods", methods == null || ((Map<?, ?>) methods).size() == 1, String.valueOf(methods));
        }
    }

    private void fault(String path, boolean holds, String found) {
        if (!holds) {
            faults.add(path + " is " + found);
        }
    }
}
