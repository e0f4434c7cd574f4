package org.calicowizard.artifact.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.calicowizard.answers.Installer;
import org.calicowizard.artifact.Generation;
import org.calicowizard.testing.TestWizard;

/** Clusters of every kind, whose answers agree with each other more often than not. */
final class RandomClusters {

    private static final int VALID = 200;
    private static final int MOST_TRIES = 40 * VALID;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Cluster> clusters = new ArrayList<>();

    /** A cluster, with the answers that made it. */
    private record Cluster(String answers, Generation made) {}

    RandomClusters() {
        for (int tries = 0; clusters.size() < VALID && tries < MOST_TRIES; tries++) {
            String answers = answers();
            TestWizard.outcome(answers)
                    .generation()
                    .filter(ClusterConfigs::possible)
                    .ifPresent(made -> clusters.add(new Cluster(answers, made)));
        }
        assertThat(clusters).as("valid answers with -Dseed=%d", seed).hasSize(VALID);
    }

    /** Checks every cluster; a failure names the seed and the answers. */
    void all(Consumer<Generation> check) {
        for (Cluster cluster : clusters) {
            try {
                check.accept(cluster.made());
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dseed=" + seed + ": " + cluster.answers(), e);
            }
        }
    }

    private String answers() {
        List<String> pairs = new ArrayList<>();
        String family = of("ipv4", "dual", "ipv6");
        Installer installer = random.nextInt(4) == 0
                ? Installer.KUBEADM
                : Installer.values()[random.nextInt(Installer.values().length)];
        pairs.add("ipFamily=" + family);
        pairs.add("installer=" + installer.value());
        pairs.add("kubernetes=1." + (21 + random.nextInt(17)) + of("", "", ".3"));
        pairs.add("nodes=" + of("1", "3", "3", "40", "300"));
        pairs.add("podsPerNode=" + of("110", "110", "30", "250"));
        if (installer != Installer.KUBEADM || random.nextBoolean()) {
            pairs.add("podCidrs=" + ranges(family, pods4(), pods6(installer)));
        }
        if (random.nextInt(4) > 0) {
            pairs.add("serviceCidrs="
                    + ranges(
                            family,
                            of("10.96.0.0/12", "10.96.0.0/16", "172.20.255.0/24", "10.111.0.240/28"),
                            of("fd4b:7a1c:93:ffff::/112", "fd4b:7a1c:93:ffff::/108", "fd4b:7a1c:93:ffff::fff0/124")));
        }
        if (random.nextBoolean()) {
            pairs.add("nodeCidrs=" + ranges(family, "10.9.0.0/20", "2a0e:97c0:2::/64"));
        }
        if (family.equals("ipv6") && random.nextBoolean()) {
            pairs.add("nodeIpv4=false");
        }
        return String.join(" ", pairs);
    }

    private String pods4() {
        return of("10.244.0.0/16", "10.224.0.0/12", "10.48.0.0/20", "192.168.77.0/24", "192.168.77.0/26");
    }

    private String pods6(Installer installer) {
        return installer == Installer.KUBESPRAY
                ? of("fd4b:7a1c:93::/108", "fd4b:7a1c:93::/112", "fd4b:7a1c:93::/104")
                : of("fd4b:7a1c:93::/56", "2a0e:97c0:1::/48", "fd4b:7a1c:93::/64", "fd4b:7a1c:93::/80");
    }

    private String ranges(String family, String ipv4, String ipv6) {
        return switch (family) {
            case "ipv4" -> ipv4;
            case "ipv6" -> ipv6;
            default -> random.nextInt(3) > 0 ? ipv4 + "," + ipv6 : ipv6 + "," + ipv4;
        };
    }

    private String of(String... values) {
        return values[random.nextInt(values.length)];
    }
}
