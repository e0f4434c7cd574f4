package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The schema of the answers and the index for language models, as this host serves them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DescriptionTest {

    private static final Pattern LINK = Pattern.compile("^- \\[[^]]+]\\((http[^)]+)\\)", Pattern.MULTILINE);

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/schema | */*                     | application/schema+json
            /api/v1/schema | application/schema+json | application/schema+json
            /api/v1/schema | application/json        | application/json
            /llms.txt      | */*                     | text/markdown;charset=UTF-8
            /llms.txt      | text/plain              | text/plain;charset=UTF-8
            """)
    void eachIsServedAsItIsAskedFor(String path, String accept, String type) {
        Reply reply = client.get(path, "Accept", accept);
        assertThat(reply.type()).isEqualTo(type);
        assertThat(reply.header("Vary")).startsWith("Accept");
        Reply head = client.head(path, "Accept", accept);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(reply.header("ETag"));
        assertThat(client.get(path, "Accept", accept, "If-None-Match", reply.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(client.get(path, "Accept", "image/png").status()).isEqualTo(406);
    }

    @Test
    void theSchemaIsCalledByItsOwnAddress() {
        assertThat(client.get("/api/v1/schema").json().get("$id").asString()).isEqualTo(client.url("/api/v1/schema"));
    }

    @Test
    void theIndexHasATitleASummaryAndLinksThatLeadSomewhere() {
        String index = client.get("/llms.txt").text();
        assertThat(index).startsWith("# Calico IP Wizard\n\n> ").doesNotContain("{", "}");
        List<String> links =
                LINK.matcher(index).results().map(match -> match.group(1)).toList();
        assertThat(links)
                .contains(client.url("/v3/api-docs"), client.url("/api/v1/manifest?ipFamily=dual"))
                .allSatisfy(link -> {
                    Reply reply = client.get(link.substring(client.url("").length()), "Accept", "*/*");
                    assertThat(reply.status()).as(link).isEqualTo(200);
                });
    }
}
