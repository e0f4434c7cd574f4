package org.calicowizard.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Prefixes for unique local addresses. */
class UlaGeneratorTest {

    private static final long SEED = 4193L;
    private static final int PREFIXES = 1_000;

    @Test
    void everyPrefixIsALocallyAssignedSiteAndNoneComesTwice() {
        UlaGenerator generator = new UlaGenerator(new Random(SEED));
        Cidr locallyAssigned = Cidr.parse("fd00::/8");
        Set<Cidr> seen = new HashSet<>();
        for (int i = 0; i < PREFIXES; i++) {
            Cidr prefix = generator.next();
            assertThat(locallyAssigned.contains(prefix))
                    .as("seed %d: %s", SEED, prefix)
                    .isTrue();
            assertThat(prefix.prefixLength()).isEqualTo(48);
            assertThat(seen.add(prefix)).as("seed %d: %s", SEED, prefix).isTrue();
        }
    }

    @Test
    void allFortyBitsOfTheGlobalIdComeFromTheRandomSource() {
        assertThat(new UlaGenerator(highest()).next()).hasToString("fdff:ffff:ffff::/48");
    }

    private static RandomGenerator highest() {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return -1;
            }

            @Override
            public long nextLong(long bound) {
                return bound - 1;
            }
        };
    }
}
