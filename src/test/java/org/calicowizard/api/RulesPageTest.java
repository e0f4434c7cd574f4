package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit.ParserCallback;
import javax.swing.text.html.parser.ParserDelegator;
import org.calicowizard.rules.Rule;
import org.calicowizard.rules.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The type of every problem leads to its rule's row on the page of all rules. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RulesPageTest {

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    static List<String> ids() {
        return RuleBook.load().rules().stream().map(Rule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theAddressOfARuleLeadsToItsRow(String id) {
        Reply reply = client.get("/rules/" + id, "Accept", "text/html,*/*;q=0.8");
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).endsWith("/rules#" + id);
        assertThat(reply.header("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aScriptReadsTheRuleAsText(String id) {
        Reply reply = client.get("/rules/" + id);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(reply.header("Vary")).contains("Accept");
        assertThat(reply.text())
                .startsWith(id + " (")
                .contains("\n  When: ", "\n  Fix: ")
                .doesNotContain("??", "{0}");
    }

    @Test
    void theTypeOfAProblemIsSuchAnAddress() {
        Reply refused = client.get("/api/v1/plan?ipFamily=dual&cluster=existing");
        assertThat(refused.json().get("type").asString()).isEqualTo(client.url("/rules/existing-cluster"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/no-such-rule", "/rules/", "/rules/existing-cluster/x"})
    void anUnknownRuleIsNotFound(String path) {
        assertThat(client.get(path).status()).isEqualTo(404);
        Reply page = client.get(path, "Accept", "text/html");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("There is no page at this address");
    }

    @Test
    void thePageHasOneRowForEveryRule() throws IOException {
        Reply page = client.get("/rules");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.type()).startsWith("text/html");
        assertThat(rows(page.text())).containsExactlyElementsOf(ids());
        assertThat(page.text()).doesNotContain("??", "{0}");
    }

    private static List<String> rows(String html) throws IOException {
        List<String> ids = new ArrayList<>();
        ParserCallback callback = new ParserCallback() {
            @Override
            public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
                if (tag == HTML.Tag.TR && attributes.isDefined(HTML.Attribute.ID)) {
                    ids.add((String) attributes.getAttribute(HTML.Attribute.ID));
                }
            }
        };
        new ParserDelegator().parse(new StringReader(html), callback, true);
        return ids;
    }
}
