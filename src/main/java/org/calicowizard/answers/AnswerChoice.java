package org.calicowizard.answers;

import java.util.List;
import java.util.Optional;
import org.calicowizard.text.Message;

/**
 * An answer that can be given.
 *
 * @param key its key
 * @param values the allowed values, where they are few
 * @param allowed the allowed values in words
 * @param fallback what holds where it is not given; empty where that depends on other answers, or nothing does
 * @param schemas the ways to write it in JSON, the plainest first
 * @param required whether nothing can stand for it
 */
public record AnswerChoice(
        String key,
        List<String> values,
        Message allowed,
        Optional<String> fallback,
        List<JsonSchema> schemas,
        boolean required) {

    /** Copies the lists. */
    public AnswerChoice {
        values = List.copyOf(values);
        schemas = List.copyOf(schemas);
    }
}
