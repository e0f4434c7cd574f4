package org.calicowizard.artifact.cluster;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.IpAddress;

/**
 * The addresses of a service range that Kubernetes itself takes.
 *
 * <p>Source: kubernetes/kubernetes v1.32.0, cmd/kubeadm/app/constants/constants.go (GetDNSIP, GetAPIServerVirtualIP).
 */
enum ServiceAddress {
    /** The Service kubernetes. */
    API(1),
    /** The cluster's DNS. */
    DNS(10);

    private final long place;

    ServiceAddress(long place) {
        this.place = place;
    }

    /** The address in a range; where that is not known, the placeholder of the cluster's DNS. */
    String of(Ranges.Range range) {
        return range.cidr().map(this::in).orElse(Placeholders.text("DNS-IP"));
    }

    /** The address in a range, canonical. */
    String in(String range) {
        Cidr cidr = Cidr.parse(range);
        byte[] bytes = new byte[cidr.family().bits() / Byte.SIZE];
        try {
            byte[] network = InetAddress.getByName(cidr.network()).getAddress();
            byte[] sum =
                    new BigInteger(1, network).add(BigInteger.valueOf(place)).toByteArray();
            int length = Math.min(sum.length, bytes.length);
            System.arraycopy(sum, sum.length - length, bytes, bytes.length - length, length);
            return IpAddress.parse(InetAddress.getByAddress(bytes).getHostAddress())
                    .toString();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("a literal address needs no resolver: " + range, e);
        }
    }
}
