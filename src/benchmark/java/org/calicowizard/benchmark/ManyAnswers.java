package org.calicowizard.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/** Answers that all differ, in every IP family, and break no rule of severity error. */
final class ManyAnswers {

    private static final int COUNT = 2048;

    private ManyAnswers() {}

    /** Queries, each of which leads to another manifest. */
    static List<String> queries(String base) {
        return IntStream.range(0, COUNT)
                .mapToObj(i -> query(i) + "&base=" + base)
                .toList();
    }

    private static String query(int i) {
        String ipv4 = "10." + (16 + i % 128) + "." + 16 * (i / 128) + ".0/20";
        String ipv6 = "fd4b:7a1c:93:%x00::/56".formatted(i % 256);
        String common = "calico=v3.32.1&installer=other&nodes=3&mtu=" + (1400 + i);
        return switch (i % 3) {
            case 0 -> common + "&ipFamily=ipv4&encapsulation4=vxlan&podCidrs=" + ipv4;
            case 1 -> common + "&ipFamily=dual&detect4=interface%3D%5Eeth0%24&podCidrs=" + ipv4 + "," + ipv6;
            default -> common + "&ipFamily=ipv6&nodeIpv4=false&routerId=hash&podCidrs=" + ipv6;
        };
    }
}
