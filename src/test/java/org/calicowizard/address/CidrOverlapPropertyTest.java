package org.calicowizard.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds containment and overlap against plain arithmetic on first and last addresses. */
class CidrOverlapPropertyTest {

    private static final long SEED = 20261123L;
    private static final int PAIRS = 5_000;

    @ParameterizedTest
    @EnumSource(Family.class)
    void containmentAndOverlapAgreeWithTheIntervalsOfAddresses(Family family) throws UnknownHostException {
        Random random = new Random(SEED);
        for (int pair = 0; pair < PAIRS; pair++) {
            Interval one = Interval.random(family, random);
            Interval other = one.near(random);
            Cidr a = Cidr.parse(one.text());
            Cidr b = Cidr.parse(other.text());

            assertThat(a.contains(b)).as("seed %d: %s contains %s", SEED, a, b).isEqualTo(one.contains(other));
            assertThat(a.overlaps(b))
                    .as("seed %d: %s overlaps %s", SEED, a, b)
                    .isEqualTo(one.overlaps(other))
                    .isEqualTo(b.overlaps(a));
            assertThat(Cidr.parse(a.toString())).as("seed %d: %s", SEED, a).isEqualTo(a);
        }
    }

    private record Interval(Family family, BigInteger address, int prefixLength) {

        static Interval random(Family family, Random random) {
            return new Interval(family, new BigInteger(family.bits(), random), random.nextInt(family.bits() + 1));
        }

        /** Another interval, made so that about half of the pairs overlap: one bit of the address differs. */
        Interval near(Random random) {
            int length = random.nextInt(family.bits() + 1);
            return new Interval(family, address.flipBit(random.nextInt(family.bits())), length);
        }

        String text() throws UnknownHostException {
            byte[] bytes = new byte[family.bits() / 8];
            byte[] magnitude = address.toByteArray();
            int length = Math.min(bytes.length, magnitude.length);
            System.arraycopy(magnitude, magnitude.length - length, bytes, bytes.length - length, length);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + prefixLength;
        }

        boolean contains(Interval other) {
            return first().compareTo(other.first()) <= 0 && last().compareTo(other.last()) >= 0;
        }

        boolean overlaps(Interval other) {
            return first().compareTo(other.last()) <= 0 && other.first().compareTo(last()) <= 0;
        }

        private BigInteger first() {
            int hostBits = family.bits() - prefixLength;
            return address.shiftRight(hostBits).shiftLeft(hostBits);
        }

        private BigInteger last() {
            return first().add(BigInteger.ONE.shiftLeft(family.bits() - prefixLength))
                    .subtract(BigInteger.ONE);
        }
    }
}
