package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.Artifacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds for whatever is made of answers, by every method and media type. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryGeneratorTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "ipFamily=dual&nodes=5&podCidrs=10.244.0.0/16,fd12:3456:789a::/56"
            + "&serviceCidrs=10.96.0.0/16,fd12:3456:789a:ff00::/112&nodeCidrs=192.0.2.0/24,2001:db8::/64";
    private static final String YAML = """
            ipFamily: dual
            nodes: 5
            podCidrs: [10.244.0.0/16, "fd12:3456:789a::/56"]
            serviceCidrs: [10.96.0.0/16, "fd12:3456:789a:ff00::/112"]
            nodeCidrs: [192.0.2.0/24, "2001:db8::/64"]
            """;
    private static final String JSON = """
            {"ipFamily": "dual", "nodes": 5,
             "podCidrs": ["10.244.0.0/16", "fd12:3456:789a::/56"],
             "serviceCidrs": ["10.96.0.0/16", "fd12:3456:789a:ff00::/112"],
             "nodeCidrs": ["192.0.2.0/24", "2001:db8::/64"]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Artifacts artifacts;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @TestFactory
    Stream<DynamicTest> theSameAnswersGetTheSameByEveryMethodAndMediaType() {
        return each(path -> {
            Reply get = client.get(path + "?" + QUERY);
            assertThat(get.status()).isEqualTo(200);
            sent(path).forEach((how, reply) -> {
                assertThat(reply.status()).as(how).isEqualTo(200);
                assertThat(reply.body()).as(how).isEqualTo(how.equals("HEAD") ? new byte[0] : get.body());
                assertThat(headers(reply)).as(how).isEqualTo(headers(get));
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> aTagThatMatchesSavesTheBodyOfGetAndHead() {
        return each(path -> {
            String tag = client.get(path + "?" + QUERY).header("ETag");
            assertThat(tag).matches("\"[0-9a-f]{64}\"");
            for (String sent : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                Stream.of("GET", "HEAD")
                        .map(method ->
                                client.send(method, path + "?" + QUERY, BodyPublishers.noBody(), "If-None-Match", sent))
                        .forEach(reply -> {
                            assertThat(reply.status()).as(sent).isEqualTo(304);
                            assertThat(reply.body()).isEmpty();
                            assertThat(reply.header("ETag")).isEqualTo(tag);
                            assertThat(reply.header("Vary")).startsWith("Accept");
                        });
                assertThat(client.post(path, FORM, QUERY, "If-None-Match", sent).status())
                        .isEqualTo(200);
            }
            assertThat(client.get(path + "?" + QUERY, "If-None-Match", "\"other\"")
                            .status())
                    .isEqualTo(200);
        });
    }

    @TestFactory
    Stream<DynamicTest> textIsPackedForAClientThatUnpacksUnderATagOfItsOwn() {
        return each(path -> {
            Reply plain = client.get(path + "?" + QUERY, "Accept-Encoding", "gzip;q=0, br");
            Reply reply = client.get(path + "?" + QUERY, "Accept-Encoding", "br, gzip");
            assertThat(plain.header("Content-Encoding")).isEqualTo("none");
            if (isArchive(plain)) {
                assertThat(reply.header("Content-Encoding")).isEqualTo("none");
                assertThat(reply.header("Vary")).isEqualTo("Accept");
                return;
            }
            assertThat(reply.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(reply.header("Vary")).isEqualTo("Accept, Accept-Encoding");
            assertThat(unpacked(reply)).isEqualTo(plain.body());
            assertThat(reply.header("ETag")).isNotEqualTo(plain.header("ETag"));
            String[] again = {"Accept-Encoding", "gzip", "If-None-Match", reply.header("ETag")};
            assertThat(client.get(path + "?" + QUERY, again).status()).isEqualTo(304);
        });
    }

    @TestFactory
    Stream<DynamicTest> textIsGivenAsPlainTextWhereThatIsLikedBetter() {
        return each(path -> {
            boolean archive = isArchive(client.get(path + "?" + QUERY));
            Reply only = client.get(path + "?" + QUERY, "Accept", "text/plain");
            Reply better = client.get(path + "?" + QUERY, "Accept", "text/plain, */*;q=0.1");
            assertThat(only.status()).isEqualTo(archive ? 406 : 200);
            assertThat(only.type()).isEqualTo("text/plain;charset=UTF-8");
            assertThat(better.status()).isEqualTo(200);
            assertThat(isArchive(better)).isEqualTo(archive);
            assertThat(archive || better.type().equals("text/plain;charset=UTF-8"))
                    .isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> theCanonicalLinkGivesTheSame() {
        return each(path -> {
            Reply reply = client.post(path + "?download", FORM, QUERY);
            String link = reply.header("Link");
            assertThat(link)
                    .startsWith("<" + client.url(path) + "?schema=1&ipFamily=dual&nodes=5&podCidrs=10.244.0.0/16,")
                    .endsWith(">; rel=\"canonical\"")
                    .doesNotContain("download");
            URI canonical = URI.create(link.substring(1, link.indexOf('>')));
            Reply followed = client.get(canonical.getRawPath() + "?" + canonical.getRawQuery());
            assertThat(followed.body()).isEqualTo(reply.body());
            assertThat(followed.header("Link")).isEqualTo(link);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsMadeOfAnUploadHasNoCanonicalLink() {
        return each(path -> {
            Reply reply = client.post(
                    path, new Multipart().field("answers", YAML).file("base", "mine.yaml", BaseFixtures.CALICO));
            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
            assertThat(reply.header("Link")).isEqualTo("none");
        });
    }

    @TestFactory
    Stream<DynamicTest> aManifestIsEditedAsAFieldToo() {
        return each(path -> {
            Multipart field = new Multipart().field("base", BaseFixtures.CALICO).field("answers", YAML);
            Multipart file = new Multipart().field("answers", YAML).file("base", "manifest.yaml", BaseFixtures.CALICO);
            assertThat(client.post(path, field).body())
                    .isEqualTo(client.post(path, file).body());
        });
    }

    @TestFactory
    Stream<DynamicTest> otherMethodsAndTypesAreRefused() {
        return each(path -> {
            Reply put = client.send("PUT", path, BodyPublishers.noBody());
            assertThat(put.status()).isEqualTo(405);
            assertThat(put.header("Allow").split(", ?")).containsExactlyInAnyOrder("GET", "HEAD", "POST");
            assertThat(client.send("OPTIONS", path, BodyPublishers.noBody())
                            .header("Allow")
                            .split(", ?"))
                    .containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
            assertThat(client.get(path + "?" + QUERY, "Accept", "image/png").status())
                    .isEqualTo(406);
            Reply csv = client.post(path, "text/csv", QUERY);
            assertThat(csv.status()).isEqualTo(415);
            assertThat(csv.header("Accept")).contains("application/json", "application/yaml", FORM);
            assertThat(client.get(path + "?ipFamily=ipv5").errors()).containsExactly("ipFamily unknown-value");
        });
    }

    private Stream<DynamicTest> each(ThrowingConsumer<String> test) {
        return Stream.concat(Stream.of("checklist"), artifacts.all().stream().map(Artifact::name))
                .map(name -> DynamicTest.dynamicTest(name, () -> test.accept("/api/v1/" + name)));
    }

    private Map<String, Reply> sent(String path) {
        String[] halves = QUERY.split("&(?=nodes)");
        return Map.of(
                "HEAD", client.head(path + "?" + QUERY),
                "POST of the query", client.send("POST", path + "?" + QUERY, BodyPublishers.noBody()),
                "POST of a form", client.post(path, FORM, QUERY),
                "POST of query and form", client.post(path + "?" + halves[0], FORM, halves[1]),
                "POST of query and JSON",
                        client.post(path + "?nodes=5", "application/json", JSON.replace("\"nodes\": 5,", "")),
                "POST of JSON", client.post(path, "application/json", JSON),
                "POST of YAML", client.post(path, "application/yaml", YAML),
                "POST of a part", client.post(path, new Multipart().field("answers", YAML)),
                "POST of a file", client.post(path, new Multipart().file("answers", "answers.json", JSON)));
    }

    private static List<String> headers(Reply reply) {
        return Stream.of(
                        "Content-Type",
                        "Content-Length",
                        "Content-Disposition",
                        "ETag",
                        "Link",
                        "Vary",
                        "Cache-Control")
                .map(name -> name + ": " + reply.header(name))
                .toList();
    }

    private static boolean isArchive(Reply reply) {
        return List.of("application/zip", "application/gzip").contains(reply.type());
    }

    private static byte[] unpacked(Reply reply) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
            return unpacked.readAllBytes();
        }
    }
}
