package org.calicowizard.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A JSON Schema (draft 2020-12), whose patterns are for ECMA-262 and Java alike.
 *
 * @param keywords its keywords, in the order in which they are written
 */
public record JsonSchema(Map<String, Object> keywords) {

    /** Copies the keywords. */
    public JsonSchema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /**
     * A schema that allows one type.
     *
     * @param type its name in JSON Schema
     * @return the schema
     */
    public static JsonSchema type(String type) {
        return new JsonSchema(Map.of("type", type));
    }

    static JsonSchema names(List<String> names) {
        return type("string").with("enum", names);
    }

    static JsonSchema text(String pattern) {
        return type("string").with("pattern", "^(?:" + pattern + ")$");
    }

    /** A text of comma-separated items. */
    static JsonSchema joined(String item, int most) {
        return text(item + "(?: *, *" + item + "){0," + (most - 1) + "}");
    }

    static JsonSchema list(String item, int most) {
        return type("array").with("maxItems", most).with("items", text(item).keywords);
    }

    /**
     * A schema that allows what one of others does.
     *
     * @param schemas the others
     * @return the schema
     */
    public static JsonSchema anyOf(List<JsonSchema> schemas) {
        return new JsonSchema(
                Map.of("anyOf", schemas.stream().map(JsonSchema::keywords).toList()));
    }

    /** A pattern: an IPv4 address. */
    static String dottedQuad() {
        String octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
        return IntStream.range(0, 4).mapToObj(place -> octet).collect(Collectors.joining("\\."));
    }

    /**
     * The same schema with one more keyword behind the others.
     *
     * @param keyword the keyword
     * @param value its value: a text, number, truth value, list or mapping
     * @return the schema
     */
    public JsonSchema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new JsonSchema(more);
    }
}
