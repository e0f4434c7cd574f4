package org.calicowizard.artifact;

import java.util.stream.Collectors;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;
import org.unbescape.xml.XmlEscape;

/**
 * A checklist as a page of its own, to tick off or to print; it holds no script and no style, and is XML too. The
 * wizard’s style sheets are there where the wizard serves it; a file without them is read as it is.
 */
final class ChecklistHtml {

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
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                <link rel="stylesheet" href="/css/wizard.css"/>
                <link rel="stylesheet" href="/css/result.css"/>
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
        return "<li>\n" + heading(item) + paragraph(text(item.why()))
                + paragraph(text(ChecklistPage.WHERE) + " " + text(item.applies()))
                + command(item)
                + paragraph(text(ChecklistPage.EXPECTED) + " " + text(item.expect()) + " " + link(item))
                + "</li>\n";
    }

    private String heading(ChecklistItem item) {
        String id = escaped(item.id());
        return "<h3><input type=\"checkbox\" id=\"%s\"/> <label for=\"%s\" id=\"%s-title\">%s</label></h3>\n"
                .formatted(id, id, id, text(item.title()));
    }

    /** A long line scrolls, so the keyboard must reach it. */
    private static String command(ChecklistItem item) {
        return "<pre role=\"group\" tabindex=\"0\" aria-labelledby=\"%s-title\"><code>%s</code></pre>\n"
                .formatted(escaped(item.id()), escaped(item.command()));
    }

    private String link(ChecklistItem item) {
        return "<a href=\"%s\" aria-describedby=\"%s-title\">%s</a>"
                .formatted(escaped(item.docs().toString()), escaped(item.id()), text(ChecklistPage.DOCUMENTATION));
    }

    private static String paragraph(String content) {
        return "<p>" + content + "</p>\n";
    }

    private String text(Message message) {
        return escaped(texts.of(message));
    }

    private static String escaped(String text) {
        return XmlEscape.escapeXml10Minimal(text);
    }
}
