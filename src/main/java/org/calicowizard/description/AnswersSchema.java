package org.calicowizard.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calicowizard.answers.AnswerChoice;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.JsonSchema;

/**
 * The JSON Schema of the answers: it allows what can be read. No schema says that a key is there twice or that a prefix is
 * too long for its family; of numbers in quotation marks this one sees the digits only, and an empty list it allows only
 * where a list can stand.
 */
public final class AnswersSchema {

    private final AnswerTexts texts = new AnswerTexts();
    private final List<AnswerChoice> choices;

    /**
     * The schema of all answers that there are to give.
     *
     * @param reader knows them
     */
    public AnswersSchema(AnswersReader reader) {
        this.choices = reader.choices();
    }

    /**
     * The schema as a document of its own.
     *
     * @param id its absolute URL
     * @return its keywords
     */
    public Map<String, Object> document(String id) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", id);
        document.putAll(keywords());
        return document;
    }

    /** The schema as a part of another document. */
    Map<String, Object> keywords() {
        Map<String, Object> properties = new LinkedHashMap<>();
        choices.forEach(choice -> properties.put(choice.key(), property(choice)));
        List<String> required = choices.stream()
                .filter(AnswerChoice::required)
                .map(AnswerChoice::key)
                .toList();
        return JsonSchema.type("object")
                .with("title", "Answers of the Calico IP Wizard")
                .with("properties", properties)
                .with("required", required)
                .with("additionalProperties", false)
                .keywords();
    }

    private Map<String, Object> property(AnswerChoice choice) {
        List<JsonSchema> ways = choice.schemas();
        return described(choice, ways.size() == 1 ? ways.get(0) : JsonSchema.anyOf(ways));
    }

    /** The schema of an answer in a query, where there are no objects, in its plainest way. */
    Map<String, Object> inQuery(AnswerChoice choice) {
        return described(
                choice,
                choice.schemas().stream()
                        .filter(way -> !way.keywords().containsValue("object"))
                        .findFirst()
                        .orElseThrow());
    }

    private Map<String, Object> described(AnswerChoice choice, JsonSchema schema) {
        JsonSchema described = schema.with("description", description(choice));
        return choice.fallback()
                .map(text ->
                        described.with("default", typed(text, choice.schemas().get(0))))
                .orElse(described)
                .keywords();
    }

    private String description(AnswerChoice choice) {
        Optional<String> fallback =
                texts.fallback(choice).filter(text -> choice.fallback().isEmpty());
        return texts.meaning(choice)
                + fallback.map(text -> "\nDefault: " + text + ".").orElse("");
    }

    private static Object typed(String text, JsonSchema plainest) {
        Object type = plainest.keywords().get("type");
        return "integer".equals(type) ? Integer.valueOf(text) : "boolean".equals(type) ? Boolean.valueOf(text) : text;
    }
}
