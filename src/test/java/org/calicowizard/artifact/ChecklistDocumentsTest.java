package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChecklistDocumentsTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Checklist checklist = Generations.CHECKLISTS.of(new Generations().of("ipFamily", "dual"));

    @Test
    void jsonHasThePhasesInTheirOrderAndSevenFieldsOfEachItem() {
        Map<String, Object> data = ChecklistData.of(checklist, texts);
        assertThat(data).containsOnlyKeys("answers", "permalink", "release", "manifest", "phases");
        assertThat((List<?>) data.get("phases"))
                .extracting("id")
                .containsExactly("before", "install", "verify", "rollback");
        assertThat(firstItem(data)).containsOnlyKeys("id", "title", "why", "command", "expect", "applies", "docs");
    }

    @Test
    void markdownHasATaskForEveryItem() {
        assertThat(Pattern.compile("(?m)^- \\[ ] \\*\\*")
                        .matcher(ChecklistMarkdown.of(checklist, texts))
                        .results())
                .hasSize(items());
    }

    @Test
    void markdownTakesNothingInATextForMarkup() {
        assertThat(ChecklistMarkdown.of(with("*a* <b> [c](d) `e` _f_ g_h \\"), texts))
                .contains("\\*a\\* \\<b> \\[c\\](d) \\`e\\` \\_f\\_ g_h \\\\");
    }

    @Test
    void markdownShowsASettingToCopyAsItIs() {
        assertThat(ChecklistMarkdown.of(with("a *b* line x=interface-name:cali*;y:tunl* in c*"), texts))
                .contains("a \\*b\\* line `x=interface-name:cali*;y:tunl*` in c\\*");
    }

    @Test
    void htmlIsWellFormedAndHasAnOwnCheckboxForEveryItem() throws Exception {
        Document page = parsed(ChecklistHtml.of(checklist, texts));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        NodeList boxes = page.getElementsByTagName("input");
        NodeList labels = page.getElementsByTagName("label");
        assertThat(boxes.getLength()).isEqualTo(items());
        for (int i = 0; i < boxes.getLength(); i++) {
            String id = boxes.item(i).getAttributes().getNamedItem("id").getNodeValue();
            assertThat(labels.item(i).getAttributes().getNamedItem("for").getNodeValue())
                    .isEqualTo(id);
        }
    }

    @Test
    void htmlHoldsNeitherScriptNorStyle() {
        assertThat(ChecklistHtml.of(checklist, texts)).doesNotContain("<script", "<style", " style=", " onclick=");
    }

    @Test
    void htmlAsksForNothingThatAReaderOfTheFileWouldMiss() {
        assertThat(ChecklistHtml.of(checklist, texts).lines().filter(line -> line.matches(".*(<link|<img| src=).*")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("<link rel=\"stylesheet\" "));
    }

    @Test
    void htmlTakesNothingInATextForMarkup() {
        assertThat(ChecklistHtml.of(with("<script>alert(\"1\" & '2')</script>"), texts))
                .contains("&lt;script&gt;alert(&quot;1&quot; &amp; &apos;2&apos;)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void anotherLanguageWithoutTextsIsShownInEnglish() {
        assertThat(ChecklistMarkdown.of(checklist, Texts.in(Locale.ROOT)))
                .isEqualTo(ChecklistMarkdown.of(checklist, texts));
    }

    /** A checklist whose only item says the text, through a message that shows its argument. */
    private static Checklist with(String text) {
        Message said = Message.of("checklist.page.title", text);
        ChecklistItem item =
                new ChecklistItem("id", said, said, text, said, said, URI.create("https://docs.example.net/"));
        return new Checklist(
                "0",
                "/?",
                "v3.32.1",
                "calico.yaml",
                List.of(new ChecklistSection(ChecklistPhase.BEFORE, List.of(item))));
    }

    private int items() {
        return checklist.sections().stream()
                .mapToInt(section -> section.items().size())
                .sum();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> firstItem(Map<String, Object> data) {
        Map<String, Object> phase = (Map<String, Object>) ((List<?>) data.get("phases")).get(0);
        return (Map<String, Object>) ((List<?>) phase.get("items")).get(0);
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
