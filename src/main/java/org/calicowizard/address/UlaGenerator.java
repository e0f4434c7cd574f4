package org.calicowizard.address;

import java.util.random.RandomGenerator;

/**
 * Makes prefixes for unique local addresses: {@code fd} and a random Global ID, so that two sites do not meet with the
 * same range.
 *
 * <p>Source: RFC 4193 sections 3.1 and 3.2.
 */
public final class UlaGenerator {

    /** The half of fc00::/7 that is assigned locally. */
    private static final Cidr LOCALLY_ASSIGNED = Cidr.parse("fd00::/8");

    private static final int SITE_PREFIX = 48;
    private static final int GLOBAL_ID_BITS = 40;

    private final RandomGenerator random;

    /**
     * Makes them from these bits.
     *
     * @param random a source that nobody can foresee, such as {@link java.security.SecureRandom}
     */
    public UlaGenerator(RandomGenerator random) {
        this.random = random;
    }

    /** A new /48 for one site. */
    public Cidr next() {
        return LOCALLY_ASSIGNED.subnet(SITE_PREFIX, random.nextLong(1L << GLOBAL_ID_BITS));
    }
}
