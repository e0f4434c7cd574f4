package org.calicowizard.artifact;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;

/** A checklist as a task list in GitHub's Markdown. */
final class ChecklistMarkdown {

    /** What Markdown would read as markup; an underscore inside a word is none. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*<\\[\\]]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    /** A setting with a wildcard is there to be copied, so it is shown as code, as it is. */
    private static final Pattern SETTING = Pattern.compile("(?<!\\S)[^\\s`=]+=[^\\s`]*\\*[^\\s`]*");

    private static final String FENCE = "```";
    private static final String INDENT = "  ";

    private final Texts texts;

    private ChecklistMarkdown(Texts texts) {
        this.texts = texts;
    }

    /**
     * The checklist in Markdown.
     *
     * @param checklist the checklist
     * @param texts the language of its texts
     * @return the document, with a line end at its end
     */
    public static String of(Checklist checklist, Texts texts) {
        return new ChecklistMarkdown(texts).document(checklist);
    }

    private String document(Checklist checklist) {
        return "# " + text(ChecklistPage.title(checklist)) + "\n\n"
                + text(ChecklistPage.introduction(checklist)) + "\n"
                + checklist.sections().stream().map(this::section).collect(Collectors.joining());
    }

    private String section(ChecklistSection section) {
        return "\n## " + text(section.phase().title()) + "\n"
                + section.items().stream().map(this::item).collect(Collectors.joining());
    }

    private String item(ChecklistItem item) {
        String block = FENCE + "sh\n" + item.command() + "\n" + FENCE;
        return "\n- [ ] **" + text(item.title()) + "** (" + text(item.applies()) + ")\n\n"
                + INDENT + text(item.why()) + "\n\n"
                + block.lines()
                        .map(line -> line.isEmpty() ? "\n" : INDENT + line + "\n")
                        .collect(Collectors.joining())
                + "\n" + INDENT + text(ChecklistPage.EXPECTED) + " " + text(item.expect()) + " ["
                + text(ChecklistPage.DOCUMENTATION) + "](" + item.docs() + ")\n";
    }

    private String text(Message message) {
        String plain = texts.of(message);
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (MatchResult setting : SETTING.matcher(plain).results().toList()) {
            marked.append(escaped(plain.substring(end, setting.start())))
                    .append('`')
                    .append(setting.group())
                    .append('`');
            end = setting.end();
        }
        return marked.append(escaped(plain.substring(end))).toString();
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
