package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.Artifacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ArtifactRoutesTest {

    private static final String ANSWERS = "ipFamily=dual&nodes=5&podCidrs=10.244.0.0/16,fd12:3456:789a::/56"
            + "&serviceCidrs=10.96.0.0/16,fd12:3456:789a:ff00::/112&nodeCidrs=192.0.2.0/24,2001:db8::/64";

    @LocalServerPort
    private int port;

    @Autowired
    private Artifacts artifacts;

    @TestFactory
    Stream<DynamicTest> everyArtifactIsServedUnderItsName() {
        return artifacts.all().stream()
                .map(artifact -> DynamicTest.dynamicTest(artifact.name(), () -> served(artifact)));
    }

    private void served(Artifact artifact) {
        String path = "/api/v1/" + artifact.name() + "?" + ANSWERS + "&download";
        Reply reply = new ApiClient(port).get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(MediaType.parseMediaType(reply.type()))
                .isEqualTo(MediaType.parseMediaType(artifact.type().mediaType()));
        assertThat(reply.header("Content-Disposition")).startsWith("attachment; filename=\"calico-dual-v3.32.1");
        assertThat(reply.body()).isNotEmpty();
        assertThat(new ApiClient(port).get(path).body()).isEqualTo(reply.body());
    }
}
