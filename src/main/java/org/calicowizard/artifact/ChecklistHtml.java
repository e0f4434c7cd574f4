package org.calicowizard.artifact;

import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;

/** A checklist as a page of its own, to tick off or to print; it holds no script and no style. */
public final class ChecklistHtml {

    private final Texts texts;

    private ChecklistHtml(Texts texts) {
        this.texts = texts;
    }

    /**
     * The checklist in HTML.
     *
     * @param checklist the checklist
     * @param texts the language of its texts
     * @return a complete document in UTF-8's characters
     */
    public static String of(Checklist checklist, Texts texts) {
        return new ChecklistHtml(texts).document(checklist);
    }

    private String document(Checklist checklist) {
        String title = text(ChecklistPage.title(checklist));
        String sections = checklist.sections().stream().map(this::section).collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/css/checklist.css">
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                %s</main>
                </body>
                </html>
                """.formatted(
                text(ChecklistPage.LANGUAGE), title, title, text(ChecklistPage.introduction(checklist)), sections);
    }

    private String section(ChecklistSection section) {
        String id = "phase-" + section.phase().value();
        String items = section.items().stream().map(this::item).collect(Collectors.joining());
        return """
                <section aria-labelledby="%s">
                <h2 id="%s">%s</h2>
                <ol>
                %s</ol>
                </section>
                """.formatted(id, id, text(section.phase().title()), items);
    }

    private String item(ChecklistItem item) {
        String id = escaped(item.id());
        return """
                <li id="%s">
                <h3><input type="checkbox" id="done-%s"> <label for="done-%s">%s</label></h3>
                <p>%s</p>
                <p>%s %s</p>
                <pre tabindex="0" aria-labelledby="%s"><code>%s</code></pre>
                <p>%s %s <a href="%s">%s</a></p>
                </li>
                """.formatted(
                        id,
                        id,
                        id,
                        text(item.title()),
                        text(item.why()),
                        text(ChecklistPage.WHERE),
                        text(item.applies()),
                        id,
                        escaped(item.command()),
                        text(ChecklistPage.EXPECTED),
                        text(item.expect()),
                        escaped(item.docs().toString()),
                        text(ChecklistPage.DOCUMENTATION));
    }

    private String text(Message message) {
        return escaped(texts.of(message));
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
