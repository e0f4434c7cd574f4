package org.calicowizard.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Answers that agree with each other more often than not. */
final class RandomAnswers {

    private static final String[] RELEASES = {"v3.25.2", "v3.27.5", "v3.29.7", "v3.31.7", "v3.32.1"};

    private final Random random;
    private final List<String> pairs = new ArrayList<>();

    RandomAnswers(Random random) {
        this.random = random;
    }

    /** As {@code key=value key=value}, for the base of this origin. */
    String text(String base) {
        boolean official = base.equals("official");
        String family = add("ipFamily", "ipv4", "dual", "ipv6");
        add("base", base);
        add("calico", official ? RELEASES : new String[] {"v3.32.1"});
        boolean etcd =
                official && add("datastore", "kubernetes", "kubernetes", "etcd").equals("etcd");
        if (etcd) {
            add("etcdEndpoints", "http://10.9.0.5:2379", "http://[2a0e:97c0:2::5]:2379,http://[2a0e:97c0:2::6]:2379");
        }
        boolean vxlan = !etcd && add("backend", "bird", "bird", "vxlan").equals("vxlan");
        boolean other = add("installer", "kubeadm", "other").equals("other");
        if (other || random.nextBoolean()) {
            pairs.add("podCidrs=" + pods(family));
        }
        if (!etcd && !vxlan) {
            perhaps("typha", "on", "auto");
        }
        perhaps("nodes", "1", "3", "50", "250");
        pools(family, vxlan);
        nodes(family, vxlan);
        perhaps("mtu", "1400", "1440", "9000");
        return String.join(" ", pairs);
    }

    private String pods(String family) {
        String ipv6 = random.nextBoolean() ? "fd4b:7a1c:93::/56" : "2a0e:97c0:1::/56";
        return switch (family) {
            case "ipv4" -> "10.244.0.0/16";
            case "dual" -> random.nextBoolean() ? "10.244.0.0/16," + ipv6 : ipv6 + ",10.244.0.0/16";
            default -> ipv6;
        };
    }

    private void pools(String family, boolean vxlan) {
        if (!family.equals("ipv6")) {
            perhaps("encapsulation4", vxlan ? "vxlan" : "ipip-cross-subnet", "vxlan-cross-subnet", "vxlan");
            perhaps("blockSize4", "24", "28");
            perhaps("natOutgoing4", "true", "false");
        }
        if (!family.equals("ipv4")) {
            perhaps("encapsulation6", vxlan ? "vxlan" : "none", "vxlan", "vxlan-cross-subnet");
            perhaps("blockSize6", "120", "124");
            perhaps("natOutgoing6", "true", "false");
        }
    }

    private void nodes(String family, boolean vxlan) {
        perhaps("detect4", "interface=^eth[0-9]$", "cidr=10.9.0.0/24", "can-reach=10.9.0.1", "kubernetes-internal-ip");
        perhaps("detect6", "interface=^eth0$", "cidr=2a0e:97c0:2::/64", "skip-interface=^lo$");
        if (family.equals("ipv6")) {
            perhaps("nodeIpv4", "true", "false");
        }
        if (!vxlan && random.nextInt(3) == 0) {
            pairs.add("routerId=per-node");
            pairs.add("routerIds=node-a=10.0.0.1,node-b.example.org=10.0.0.2");
        } else {
            perhaps("routerId", "hash");
        }
    }

    private String add(String key, String... values) {
        String value = values[random.nextInt(values.length)];
        pairs.add(key + "=" + value);
        return value;
    }

    private void perhaps(String key, String... values) {
        if (random.nextBoolean()) {
            add(key, values);
        }
    }
}
