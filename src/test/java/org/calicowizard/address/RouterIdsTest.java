package org.calicowizard.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Router IDs made of node names. */
class RouterIdsTest {

    private static final RouterIdHash FOLDED = new RouterIdHash(true);
    private static final RouterIdHash NOT_FOLDED = new RouterIdHash(false);

    /** The vectors of projectcalico/calico v3.32.1, confd/pkg/resource/template/util_test.go. */
    @ParameterizedTest
    @CsvSource({"nodeTest, 109.174.215.226", "Testrobin123, 207.94.5.27"})
    void aNameHashesAsInCalicoNode(String node, String id) {
        assertThat(FOLDED.of(node)).hasToString(id);
    }

    @Test
    void onlyAFirstOctetAbove223IsFolded() {
        List<String> names =
                IntStream.range(0, 2_000).mapToObj(i -> "node-" + i).toList();
        assertThat(names).allSatisfy(name -> {
            int before = firstOctet(NOT_FOLDED.of(name));
            assertThat(firstOctet(FOLDED.of(name))).isEqualTo(before > 223 ? before - 32 : before);
        });
        assertThat(names).anyMatch(name -> firstOctet(NOT_FOLDED.of(name)) > 223);
    }

    @Test
    void reservedIdsAreNamed() {
        List<String> names =
                IntStream.range(0, 2_000).mapToObj(i -> "node-" + i).toList();
        assertThat(RouterIds.hashed(names, NOT_FOLDED).reserved())
                .isNotEmpty()
                .allMatch(name -> isReserved(firstOctet(NOT_FOLDED.of(name))));
        assertThat(RouterIds.hashed(names, FOLDED).reserved())
                .isNotEmpty()
                .allMatch(name -> List.of(0, 127).contains(firstOctet(FOLDED.of(name))));
    }

    @Test
    void nodesOfOneIdAreNamedTogether() {
        RouterIds ids = RouterIds.hashed(List.of("a", "b", "c", "a"), FOLDED);
        assertThat(ids.byNode()).hasSize(3);
        assertThat(ids.collisions()).isEmpty();
        var forged = new TreeMap<>(ids.byNode());
        forged.put("d", FOLDED.of("b"));
        assertThat(new RouterIds(forged).collisions())
                .containsOnlyKeys(FOLDED.of("b").toString())
                .containsValue(List.of("b", "d"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "100, 1.2e-6", "500, 2.9e-5", "5000, 0.0029"})
    void theChanceOfACollisionGrowsWithTheSquareOfTheNodes(int nodes, double chance) {
        assertThat(RouterIdHash.collisionChance(nodes)).isCloseTo(chance, within(chance * 0.05));
    }

    private static boolean isReserved(int octet) {
        return octet == 0 || octet == 127 || octet > 223;
    }

    private static int firstOctet(IpAddress id) {
        return Integer.parseInt(id.toString().split("\\.")[0]);
    }
}
