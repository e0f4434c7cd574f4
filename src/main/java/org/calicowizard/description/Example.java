package org.calicowizard.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.calicowizard.text.DataFile;

/**
 * Answers that show something, for every generator.
 *
 * @param name its name
 * @param summary what it shows
 * @param status the HTTP status that these answers lead to
 * @param answers the answers as JSON has them
 */
record Example(String name, String summary, int status, Map<String, Object> answers) {

    private static final int OK = 200;

    static List<Example> load() {
        return DataFile.open("/description/examples.yaml").list().stream()
                .map(Example::of)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Example of(Map<String, Object> row) {
        Map<String, Object> answers = (Map<String, Object>) row.get("answers");
        return new Example((String) row.get("name"), (String) row.get("summary"), (Integer) row.get("status"), answers);
    }

    /** Those that lead to a document. */
    static List<Example> accepted() {
        return load().stream().filter(example -> example.status == OK).toList();
    }

    /** The OpenAPI example with some form of the answers, or a part of them, as its value. */
    Map<String, Object> withValue(Object value) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("summary", summary);
        example.put("value", value);
        example.put("x-status", status);
        return example;
    }

    /** The command that gets a document of these answers into a file; {origin} stands for the server. */
    String command(String document, String file) {
        return "curl -fsSG '{origin}/api/v1/" + document + "' " + fields("-d ", " ") + " -o " + file;
    }

    String query() {
        return fields("", "&");
    }

    private String fields(String before, String between) {
        return answers.entrySet().stream()
                .map(answer -> before + answer.getKey() + "=" + text(answer.getValue()))
                .collect(Collectors.joining(between));
    }

    private static String text(Object value) {
        return value instanceof List<?> items
                ? items.stream().map(Object::toString).collect(Collectors.joining(","))
                : value.toString();
    }
}
