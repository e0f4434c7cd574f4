package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The plan's part about addresses: ranges, how far they reach and what bounds them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AddressPlanDocumentTest {

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @Test
    void dualStackHasThePlanOfBothFamilies() {
        JsonNode addresses = addresses("ipFamily=dual&nodes=100&podsPerNode=110"
                + "&podCidrs=10.244.0.0/16,fd12:3456:789a::/56"
                + "&serviceCidrs=10.96.0.0/16,fd12:3456:789a:ff00::/112"
                + "&nodeCidrs=192.0.2.0/24,2001:db8::/64");
        assertThat(addresses.propertyNames())
                .containsExactly("nodes", "podsPerNode", "families", "maxNodes", "overlaps");
        assertThat(addresses.get("families").size()).isEqualTo(2);
        JsonNode four = addresses.get("families").get(0);
        assertThat(four.get("family").asString()).isEqualTo("ipv4");
        assertThat(four.get("pods").get("cidr").asString()).isEqualTo("10.244.0.0/16");
        assertThat(four.get("pods").get("addresses").asLong()).isEqualTo(65_536);
        assertThat(four.get("pods").get("blocks").asLong()).isEqualTo(1_024);
        assertThat(four.get("pods").get("blocksPerNode").asLong()).isEqualTo(2);
        assertThat(four.get("services").get("cidr").asString()).isEqualTo("10.96.0.0/16");
        assertThat(four.get("nodes").get(0).get("cidr").asString()).isEqualTo("192.0.2.0/24");
        JsonNode six = addresses.get("families").get(1);
        assertThat(six.get("family").asString()).isEqualTo("ipv6");
        assertThat(six.get("pods").get("cidr").asString()).isEqualTo("fd12:3456:789a::/56");
        assertThat(six.get("nodes").get(0).get("addresses").bigIntegerValue().bitLength())
                .isEqualTo(65);
        assertThat(addresses.get("overlaps").isEmpty()).isTrue();
    }

    /** kubeadm gives each node a /24 and a /64, of which these ranges have 256 each. */
    @Test
    void theLowestLimitSaysHowManyNodesThereIsRoomFor() {
        JsonNode addresses = addresses("ipFamily=dual&podCidrs=10.244.0.0/16,fd12:3456:789a::/56"
                + "&serviceCidrs=10.96.0.0/16,fd12:3456:789a:ff00::/112");
        for (JsonNode family : addresses.get("families")) {
            JsonNode ceiling = family.get("maxNodes");
            assertThat(ceiling.get("nodes").asInt()).isEqualTo(256);
            assertThat(ceiling.get("boundBy").asString()).isEqualTo("node-mask");
            assertThat(ceiling.get("limits").size()).isEqualTo(3);
        }
        assertThat(addresses.get("maxNodes").asInt()).isEqualTo(256);
    }

    @Test
    void whatIsNotKnownIsNull() {
        JsonNode addresses = addresses("ipFamily=dual");
        assertThat(addresses.get("maxNodes").isNull()).isTrue();
        assertThat(addresses.get("families").get(1).get("pods").isNull()).isTrue();
    }

    private JsonNode addresses(String query) {
        Reply reply = client.get("/api/v1/plan?" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().get("addresses");
    }
}
