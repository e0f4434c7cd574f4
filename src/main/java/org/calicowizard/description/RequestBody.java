package org.calicowizard.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of a POST: answers in one of four media types. */
final class RequestBody {

    private static final Map<String, Object> ANSWERS = Map.of("$ref", "#/components/schemas/Answers");

    private RequestBody() {}

    static Map<String, Object> of(List<Example> examples) {
        Map<String, Object> types = new LinkedHashMap<>();
        for (String type : List.of("application/json", "application/yaml", "application/x-www-form-urlencoded")) {
            types.put(type, Map.of("schema", ANSWERS, "examples", shown(examples, false)));
        }
        types.put("multipart/form-data", parts(examples));
        return Map.of("required", true, "content", types);
    }

    private static Map<String, Object> parts(List<Example> examples) {
        Map<String, Object> base = Map.of(
                "type", "string",
                "contentMediaType", "application/yaml",
                "description", "The manifest to edit, in place of a catalogued one.");
        return Map.of(
                "schema", Map.of("type", "object", "properties", Map.of("answers", ANSWERS, "base", base)),
                "encoding", Map.of("answers", Map.of("contentType", "application/json, application/yaml")),
                "examples", shown(examples, true));
    }

    private static Map<String, Object> shown(List<Example> examples, boolean asPart) {
        Map<String, Object> shown = new LinkedHashMap<>();
        examples.forEach(example -> shown.put(
                example.name(), example.withValue(asPart ? Map.of("answers", example.answers()) : example.answers())));
        return shown;
    }
}
