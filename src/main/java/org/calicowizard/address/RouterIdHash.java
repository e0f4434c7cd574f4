package org.calicowizard.address;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The router ID that calico-node makes of a node's name when {@code CALICO_ROUTER_ID} is {@code hash}: the first four
 * bytes of the name's SHA-256.
 *
 * <p>Source: projectcalico/calico v3.32.1, confd/pkg/resource/template/util.go lines 121-139.
 *
 * @param folded whether 32 is taken from a first octet above 223, as Calico does from v3.25.0 on
 */
public record RouterIdHash(boolean folded) {

    private static final int LARGEST_UNICAST = 223;
    private static final int FOLD = 32;

    /**
     * The router ID of a node.
     *
     * @param node the node's name in Kubernetes
     * @return a dotted quad
     */
    public IpAddress of(String node) {
        byte[] digest = sha256().digest(node.getBytes(StandardCharsets.UTF_8));
        int first = Byte.toUnsignedInt(digest[0]);
        int octet = folded && first > LARGEST_UNICAST ? first - FOLD : first;
        return IpAddress.parse(IntStream.of(octet, digest[1], digest[2], digest[3])
                .map(number -> number & 0xff)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(".")));
    }

    /**
     * The chance that two of so many names have the same hash.
     *
     * @param nodes the number of nodes
     * @return n(n−1)/2³³, which holds while it is small; at most 1
     */
    public static double collisionChance(int nodes) {
        return Math.min(1, (double) nodes * (nodes - 1) / (1L << 33));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
