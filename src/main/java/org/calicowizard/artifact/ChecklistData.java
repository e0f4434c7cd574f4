package org.calicowizard.artifact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.calicowizard.text.Texts;

/** A checklist as JSON holds it. */
final class ChecklistData {

    private ChecklistData() {}

    /**
     * The checklist as maps, lists and texts, whose order is the order in JSON.
     *
     * @param checklist the checklist
     * @param texts the language of its texts
     * @return {@code answers}, {@code permalink}, {@code release}, {@code manifest}, and {@code phases}: a list of
     *     {@code id}, {@code title} and {@code items}
     */
    public static Map<String, Object> of(Checklist checklist, Texts texts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("answers", checklist.answers());
        data.put("permalink", checklist.permalink());
        data.put("release", checklist.release());
        data.put("manifest", checklist.manifest());
        data.put(
                "phases",
                checklist.sections().stream()
                        .map(section -> section(section, texts))
                        .toList());
        return data;
    }

    private static Map<String, Object> section(ChecklistSection section, Texts texts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", section.phase().value());
        data.put("title", texts.of(section.phase().title()));
        data.put(
                "items", section.items().stream().map(item -> item(item, texts)).toList());
        return data;
    }

    private static Map<String, Object> item(ChecklistItem item, Texts texts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", item.id());
        data.put("title", texts.of(item.title()));
        data.put("why", texts.of(item.why()));
        data.put("command", item.command());
        data.put("expect", texts.of(item.expect()));
        data.put("applies", texts.of(item.applies()));
        data.put("docs", item.docs().toString());
        return data;
    }
}
