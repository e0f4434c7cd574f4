package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser shows where nothing can be answered. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrorPagesTest {

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_200_000, 9_000_000})
    void anUploadOverTheLimitIsToldTheLimit(int bytes) {
        Multipart parts = new Multipart().field("ipFamily", "dual").file("base", "calico.yaml", new byte[bytes]);
        Reply page = client.post("/wizard/result", parts, "Accept", "text/html");
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.text()).contains("too large", "2 MB").doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/html,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=UTF-8
                    application/json, text/html;q=0.5         | application/problem+json
                    application/*                             | application/problem+json
                    */*                                       | application/problem+json
                    text/*                                    | text/plain;charset=UTF-8
                    """)
    void aPageIsShownToWhomAsksForOne(String accept, String type) {
        Reply reply = client.get("/wizard/nothing", "Accept", accept);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.type()).isEqualTo(type);
        assertThat(reply.header("Vary").toLowerCase(Locale.ROOT).split("[, |]+"))
                .contains("accept");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aPageThatIsNotThereIsToldSo() {
        Reply page = client.get("/wizard/nothing", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("There is no page at this address");
    }
}
