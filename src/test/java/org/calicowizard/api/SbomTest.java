package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SbomTest {

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        assumeTrue(
                SbomTest.class.getResource("/META-INF/sbom/application.cdx.json") != null,
                "Maven makes no bill of materials while it is offline: build once without -o");
        client = new ApiClient(port);
    }

    @Test
    void theBillOfMaterialsIsServed() {
        assertThat(client.get("/actuator/sbom").json().get("ids").toString()).isEqualTo("[\"application\"]");
        Reply bill = client.get("/actuator/sbom/application");
        assertThat(bill.type()).isEqualTo("application/vnd.cyclonedx+json");
        assertThat(bill.json().at("/metadata/component/name").asString()).isEqualTo("calico-ip-wizard");
    }

    @Test
    void itNamesWhatRunsWithVersionDigestAndLicenceAndNothingThatOnlyTestsNeed() {
        assertThat(components().map(component -> component.get("name").asString()))
                .contains("spring-webmvc", "tomcat-embed-core", "snakeyaml", "ipaddress", "htmx.org")
                .doesNotContain("selenium-java", "archunit", "kubernetes-client", "junit-jupiter-api");
        assertThat(components()).allSatisfy(component -> {
            assertThat(component.path("version").asString("")).isNotEmpty();
            assertThat(component.path("hashes").size()).isPositive();
            assertThat(component.path("licenses").size()).isPositive();
        });
    }

    /** Else two builds of the same sources would differ. */
    @Test
    void itDoesNotTellWhenAndWhereItWasMade() {
        Reply bill = client.get("/actuator/sbom/application");
        assertThat(bill.json().get("metadata").has("timestamp")).isFalse();
        assertThat(bill.text()).doesNotContain(System.getProperty("user.dir"));
    }

    private Stream<JsonNode> components() {
        JsonNode components = client.get("/actuator/sbom/application").json().get("components");
        return StreamSupport.stream(components.spliterator(), false);
    }
}
