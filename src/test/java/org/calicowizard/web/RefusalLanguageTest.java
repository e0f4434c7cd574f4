package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What was sent and cannot be read or edited is refused in the reader's language, down to the fault in its YAML. */
@SpringBootTest
class RefusalLanguageTest {

    private static final String MANIFEST =
            TestWizard.generate("ipFamily=ipv4").manifest().text();

    /** Three English words in a row, which no path, key or product name is. */
    private static final Pattern SENTENCE = Pattern.compile("\\b[a-z]+,? [a-z]+,? [a-z]+\\b");

    private static final Pattern MARKUP = Pattern.compile("(?s)<(textarea|code|pre)\\b.*?</\\1>|<[^>]*>");

    private final MockMvcTester mvc;

    RefusalLanguageTest(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ipFamily: [dual                           | 第 1 行第
            {"ipFamily": "dual"                       | 第 1 行第
            {"ipFamily": {"a": {"b": 1}}}             | 某个值嵌套过深（第 1 行）
            {"ipFamily": "dual"} {}                   | 回答之后还有其他内容（第 1 行）
            ipFamily: &x dual\\nbase: *x              | 本应是值的位置写了别名（第 2 行）
            kind: a: b                                | 第 1 行第 8 列有语法错误
            kind: &x a\\nkind: b                      | （第 2 行）：有歧义，kind 出现不止一次
            """)
    void aPastedTextIsRefusedInChinese(String pasted, String why) {
        assertIsChinese(open(pasted.replace("\\n", "\n")), why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ipFamily=dual                 | env:\\n            - name: DATASTORE_TYPE | env: &x\\n            - name: DATASTORE_TYPE | 有锚点
            ipFamily=dual                 | - name: FELIX_IPV6SUPPORT    | - name: []           | 未计划却会改变：
            ipFamily=ipv4&backend=vxlan   | - -bird-live                 | - -bird-live\\n                - -bird-live | 已计划却未改变：
            ipFamily=ipv4                 | kind: ConfigMap              | kind: Config: Map    | 列有语法错误
            ipFamily=ipv4&detect4=interface=eth0 | value: "autodetect"          | valueFrom: {}        | 没有 value
            """)
    void anUploadedManifestIsRefusedInChinese(String answers, String before, String after, String why) {
        String mutated = MANIFEST.replace(before.replace("\\n", "\n"), after.replace("\\n", "\n"));
        assertThat(mutated).isNotEqualTo(MANIFEST);
        MvcTestResult page = mvc.post()
                .uri(URI.create("/wizard/result?lang=zh-CN&" + answers))
                .multipart()
                .file(new MockMultipartFile("base", "mine.yaml", null, mutated.getBytes(StandardCharsets.UTF_8)))
                .exchange();
        assertIsChinese(page, why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v99999999999.1.1", "v20260131.1.1", "v3.032.1"})
    void aTagThatIsNoReleaseIsNoErrorOfTheServer(String tag) {
        assertThat(open(MANIFEST.replace("node:v3.32.1", "node:" + tag)))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/wizard/check?")
                .doesNotContain(tag);
    }

    private MvcTestResult open(String text) {
        return mvc.post()
                .uri(URI.create("/wizard/open?lang=zh-CN"))
                .multipart()
                .file(new MockMultipartFile("file", "", null, new byte[0]))
                .param("text", text)
                .exchange();
    }

    private static void assertIsChinese(MvcTestResult page, String why) {
        assertThat(page).hasStatus(422).bodyText().satisfies(html -> {
            String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
            String text = MARKUP.matcher(main).replaceAll("\n");
            assertThat(text).contains(why).doesNotContainPattern(SENTENCE);
        });
    }
}
