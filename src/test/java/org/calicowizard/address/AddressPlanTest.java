package org.calicowizard.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The arithmetic of the address plan. */
class AddressPlanTest {

    @ParameterizedTest(name = "{0} with node mask {1}")
    @CsvSource(textBlock = """
            # pods,            mask, blocks,                  ceiling, bound by
            10.0.0.0/12,       24,   16384,                   4096,    node-mask
            10.0.0.0/14,       24,   4096,                    1024,    node-mask
            10.244.0.0/16,     24,   1024,                    256,     node-mask
            10.244.0.0/16,     25,   1024,                    512,     node-mask
            10.244.0.0/16,     0,    1024,                    512,     blocks
            10.244.0.0/18,     24,   256,                     64,      node-mask
            10.48.0.0/21,      24,   32,                      8,       node-mask
            10.244.0.0/24,     24,   4,                       1,       node-mask
            10.244.0.0/25,     24,   2,                       0,       node-mask
            10.0.0.0/8,        0,    262144,                  5000,    tested
            fd12:3456::/48,    64,   18889465931478580854784, 5000,    tested
            fd12:3456::/56,    64,   73786976294838206464,    256,     node-mask
            fd12:3456::/64,    64,   288230376151711744,      1,       node-mask
            fd12:3456::/108,   120,  16384,                   4096,    node-mask
            fd12:3456::/112,   0,    1024,                    512,     blocks
            """)
    void aPoolHasRoomForSoManyNodesOf110Pods(String pods, int mask, BigInteger blocks, long ceiling, String boundBy) {
        FamilyPlan plan = AddressPlan.of(3, 110, List.of(ranges(pods, mask, "")))
                .families()
                .get(0);
        assertThat(plan.pods().orElseThrow().blocks()).isEqualTo(blocks);
        assertThat(plan.pods().orElseThrow().blocksPerNode()).isEqualTo(2);
        assertThat(plan.maxNodes().orElseThrow().nodes()).isEqualTo(ceiling);
        assertThat(plan.maxNodes().orElseThrow().boundBy()).isEqualTo(boundBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "10.96.0.0/24, 254",
        "10.96.0.0/20, 4094",
        "10.96.0.0/16, 65534",
        "fd12:3456::/112, 65535",
        "10.96.0.0/32, 0"
    })
    void aServiceRangeHasSoManyUsableAddresses(String services, BigInteger usable) {
        assertThat(ServiceRange.of(Cidr.parse(services), false).usable()).isEqualTo(usable);
    }

    @Test
    void aNodeKeepsOneAddressOfThePoolForItsTunnel() {
        PoolPlan pool = AddressPlan.of(4, 64, List.of(ranges("10.244.0.0/24", 0, "")))
                .families()
                .get(0)
                .pods()
                .orElseThrow();
        assertThat(pool.blocksPerNode()).isEqualTo(2);
        assertThat(pool.addressesPerBlock()).isEqualTo(64);
        assertThat(pool.maxPods()).isEqualTo(252);
        assertThat(pool.maxPodsPerNode()).isEqualTo(255);
    }

    @ParameterizedTest(name = "{0} for {1} nodes")
    @CsvSource(textBlock = """
            10.244.0.0/16,   3,    6,     1018
            10.244.0.0/24,   2,    4,     0
            10.244.0.0/24,   3,    6,     0
            fd12:3456::/56,  5000, 10000, 73786976294838196464
            """)
    void thePlannedNodesFillSoManyBlocksAndLeaveTheRest(String pods, int nodes, BigInteger planned, BigInteger spare) {
        PoolPlan pool = AddressPlan.of(nodes, 110, List.of(ranges(pods, 0, "")))
                .families()
                .get(0)
                .pods()
                .orElseThrow();
        assertThat(pool.blocksPlanned()).isEqualTo(planned);
        assertThat(pool.blocksSpare()).isEqualTo(spare);
    }

    @Test
    void aNodeHasAtMostTwentyBlocks() {
        PoolPlan pool = AddressPlan.of(3, 110, List.of(ranges("10.244.0.0/16", 24, "")))
                .families()
                .get(0)
                .pods()
                .orElseThrow();
        assertThat(pool.maxPodsPerNode()).isEqualTo(20 * 64 - 1);
    }

    @Test
    void theFamilyWithLeastRoomDecidesForTheCluster() {
        AddressPlan plan =
                AddressPlan.of(3, 110, List.of(ranges("10.244.0.0/16", 24, ""), ranges("fd12:3456::/60", 64, "")));
        assertThat(plan.maxNodes()).contains(BigInteger.valueOf(16));
        assertThat(plan.families()).extracting(FamilyPlan::family).containsExactly("ipv4", "ipv6");
    }

    @Test
    void withoutAPodCidrNothingIsClaimedOfRoom() {
        FamilyRanges unknown = new FamilyRanges(
                Family.IPV4,
                Optional.empty(),
                Optional.of(Cidr.parse("10.96.0.0/12")),
                true,
                List.of(),
                26,
                OptionalInt.of(24));
        AddressPlan plan = AddressPlan.of(3, 110, List.of(unknown));
        assertThat(plan.maxNodes()).isEmpty();
        assertThat(plan.families().get(0).pods()).isEmpty();
        assertThat(plan.families().get(0).services())
                .hasValueSatisfying(services -> assertThat(services.assumed()).isTrue());
    }

    @Test
    void rangesThatShareAddressesAreListedWithWhatTheyShare() {
        AddressPlan plan =
                AddressPlan.of(3, 110, List.of(ranges("10.96.0.0/16", 24, "10.0.0.0/8,10.96.3.0/24,10.96.0.0/12")));
        assertThat(plan.overlaps())
                .containsExactly(
                        new RangeOverlap("pods", "10.96.0.0/16", "services", "10.0.0.0/8", "10.96.0.0/16"),
                        new RangeOverlap("pods", "10.96.0.0/16", "nodes", "10.96.3.0/24", "10.96.3.0/24"),
                        new RangeOverlap("pods", "10.96.0.0/16", "nodes", "10.96.0.0/12", "10.96.0.0/16"),
                        new RangeOverlap("services", "10.0.0.0/8", "nodes", "10.96.3.0/24", "10.96.3.0/24"),
                        new RangeOverlap("services", "10.0.0.0/8", "nodes", "10.96.0.0/12", "10.96.0.0/12"));
    }

    @Test
    void thePlanIsWrittenAsJsonAsItIs() {
        AddressPlan plan = AddressPlan.of(3, 110, List.of(ranges("10.244.0.0/16", 24, "10.96.0.0/24,10.244.1.0/24")));
        JsonMapper json = new JsonMapper();
        assertThat(json.readTree(json.writeValueAsString(plan))).isEqualTo(json.readTree("""
                {
                  "nodes": 3, "podsPerNode": 110, "maxNodes": 256,
                  "families": [{
                    "family": "ipv4",
                    "pods": {
                      "cidr": "10.244.0.0/16", "addresses": 65536, "blockSize": 26, "blocks": 1024,
                      "addressesPerBlock": 64, "blocksPerNode": 2, "blocksPlanned": 6, "blocksSpare": 1018,
                      "maxPods": 65533, "maxPodsPerNode": 1279
                    },
                    "services": {"cidr": "10.96.0.0/24", "assumed": false, "addresses": 256, "usable": 254},
                    "nodes": [{"cidr": "10.244.1.0/24", "addresses": 256}],
                    "maxNodes": {
                      "nodes": 256, "boundBy": "node-mask",
                      "limits": [
                        {"by": "node-mask", "nodes": 256}, {"by": "blocks", "nodes": 512}, {"by": "tested", "nodes": 5000}
                      ]
                    }
                  }],
                  "overlaps": [{
                    "role": "pods", "cidr": "10.244.0.0/16",
                    "otherRole": "nodes", "otherCidr": "10.244.1.0/24", "common": "10.244.1.0/24"
                  }]
                }
                """));
    }

    /** Others are the services and then the nodes; mask 0 stands for none. */
    static FamilyRanges ranges(String pods, int mask, String others) {
        Cidr pool = Cidr.parse(pods);
        List<Cidr> cidrs = Stream.of(others.split(","))
                .filter(text -> !text.isEmpty())
                .map(Cidr::parse)
                .toList();
        return new FamilyRanges(
                pool.family(),
                Optional.of(pool),
                cidrs.stream().findFirst(),
                false,
                cidrs.stream().skip(1).toList(),
                pool.family() == Family.IPV4 ? 26 : 122,
                mask == 0 ? OptionalInt.empty() : OptionalInt.of(mask));
    }
}
