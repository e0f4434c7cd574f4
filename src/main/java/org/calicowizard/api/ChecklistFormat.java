package org.calicowizard.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.calicowizard.artifact.Checklist;
import org.calicowizard.artifact.ChecklistData;
import org.calicowizard.artifact.ChecklistHtml;
import org.calicowizard.artifact.ChecklistMarkdown;
import org.calicowizard.text.Texts;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A form of the checklist; the first one is taken by a client without a preference. */
enum ChecklistFormat {
    JSON("json", MediaType.APPLICATION_JSON, ChecklistFormat::json),
    MD("md", MediaType.parseMediaType("text/markdown;charset=UTF-8"), ChecklistMarkdown::of),
    HTML("html", MediaType.parseMediaType("text/html;charset=UTF-8"), ChecklistHtml::of);

    private static final JsonMapper MAPPER = new JsonMapper();

    private final String suffix;
    private final MediaType type;
    private final BiFunction<Checklist, Texts, String> form;

    ChecklistFormat(String suffix, MediaType type, BiFunction<Checklist, Texts, String> form) {
        this.suffix = suffix;
        this.type = type;
        this.form = form;
    }

    static ChecklistFormat ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst()
                .orElseThrow();
    }

    /** The form that the client likes best; empty if it takes none. */
    static Optional<ChecklistFormat> preferred(Preference preference) {
        return Arrays.stream(values())
                .filter(format -> preference.accepts(format.type))
                .min(Comparator.comparing(format -> -preference.quality(format.type)));
    }

    String suffix() {
        return suffix;
    }

    MediaType type() {
        return type;
    }

    String write(Checklist checklist) {
        return form.apply(checklist, Texts.in(Locale.ENGLISH));
    }

    private static String json(Checklist checklist, Texts texts) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(ChecklistData.of(checklist, texts)) + "\n";
    }
}
