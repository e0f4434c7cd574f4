package org.calicowizard.answers;

import java.util.List;
import org.calicowizard.text.Message;

/**
 * How one kind of answer is written on the wire.
 *
 * @param <T> the answer's type
 */
interface Form<T> {

    /**
     * Reads an answer.
     *
     * @param key the answer's key, for problems
     * @param values what was given, at least one value
     * @return the answer, or what is wrong with it
     */
    Parsed<T> parse(String key, List<String> values);

    /**
     * Writes an answer in its canonical spelling.
     *
     * @param value the answer
     * @return its text
     */
    String write(T value);

    /**
     * The answer as JSON and YAML hold it.
     *
     * @param value the answer
     * @return a number, truth value, text, list or map
     */
    default Object data(T value) {
        return value instanceof Number || value instanceof Boolean ? value : write(value);
    }

    /**
     * The ways in which the answer can be written in JSON.
     *
     * @return them, the plainest first; a value that none of them allows cannot be read
     */
    List<JsonSchema> schemas();

    /**
     * The allowed values, in words.
     *
     * @param key the answer's key
     * @return them
     */
    Message allowed(String key);

    /**
     * The allowed values by name.
     *
     * @return them; empty where they are not few
     */
    default List<String> names() {
        return List.of();
    }
}
