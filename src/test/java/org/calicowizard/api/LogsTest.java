package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ADDRESSES = "ipFamily=dual&podCidrs=10.203.0.0/16,fd5e:b3a::/56"
            + "&serviceCidrs=10.204.0.0/16,fd5e:b3b::/112&nodeCidrs=10.205.0.0/16,fd5e:b3c::/64";
    private static final List<String> ANSWERS = List.of(
            ADDRESSES,
            ADDRESSES + "&routerId=per-node&routerIds=zebra=10.203.1.1&detect4=interface=zebra0",
            ADDRESSES + "&datastore=etcd&etcdEndpoints=https://zebra.example:2379",
            ADDRESSES + "&serviceCidrs=10.203.0.0/24",
            "ipFamily=zebra&zebra=zebra",
            "ipFamily=dual&podCidrs=10.203.0.0/99,fd5e:b3a::zebra");
    private static final List<String> SECRETS = List.of("zebra", "10.203.", "10.204.", "10.205.", "fd5e:");

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @Test
    void noAnswerOfAnybodyIsInAnyLine(CapturedOutput output) {
        LoggerFactory.getLogger(LogsTest.class).info("This line is heard");
        paths().forEach(this::ask);
        assertThat(output.getAll()).contains("This line is heard").doesNotContain(SECRETS);
    }

    /** Every path that the application answers, with a word of ours where one can be anything. */
    private Stream<String> paths() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues().stream())
                .map(path -> path.replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1").replaceAll("\\{[^}]*}", "zebra"))
                .distinct();
    }

    private void ask(String path) {
        for (String answers : ANSWERS) {
            client.get(path + "?" + answers, "Accept", "text/html;q=0.9, */*;q=0.8");
            client.post(path, FORM, answers);
        }
        client.post(path, "application/json", "{\"ipFamily\": zebra");
        client.post(path, "application/yaml", "podCidrs: [10.203.0.0/16\nzebra");
        client.post(path, "zebra/zebra", "zebra", "Accept", "zebra/zebra", "Accept-Language", "zebra");
        client.post(path, new Multipart().field("ipFamily", "dual").file("base", "zebra.yaml", BaseFixtures.CANAL));
        client.post(path, new Multipart().field("ipFamily", "zebra").file("base", "zebra.yaml", "zebra: [10.203.0.0"));
        client.get(path + "/zebra?zebra=%FF");
        client.raw("GET " + path + "?nodes={zebra} HTTP/1.1");
        client.raw("ZEBRA " + path + " HTTP/1.1\r\nX-Forwarded-For: zebra\r\nCookie: zebra");
    }
}
