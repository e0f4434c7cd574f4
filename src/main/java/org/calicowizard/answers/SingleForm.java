package org.calicowizard.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.calicowizard.text.Message;

/**
 * An answer of one value; to give it twice is a problem, not a choice.
 *
 * @param read reads a trimmed text; empty if it is none of the allowed ones
 * @param text the canonical spelling
 * @param allowed the allowed values in words, by the answer's key, for the problem's text
 * @param names the allowed values by name where there are few, for a hint
 * @param schemas the ways to write it, the plainest first
 * @param <T> the answer's type
 */
record SingleForm<T>(
        Function<String, Optional<T>> read,
        Function<T, String> text,
        Function<String, Message> allowed,
        List<String> names,
        List<JsonSchema> schemas)
        implements Form<T> {

    @Override
    public Parsed<T> parse(String key, List<String> values) {
        if (values.size() > 1) {
            return Parsed.failed(Problem.in(key, "duplicate-key", Message.answer(key)));
        }
        String given = values.get(0).trim();
        if (given.isEmpty()) {
            return Parsed.failed(Problem.in(key, "empty-value", Message.answer(key)));
        }
        return read.apply(given)
                .map(Parsed::of)
                .orElseGet(() -> Parsed.failed(
                        Problem.in(key, "unknown-value", Message.answer(key), Shown.of(given), hint(key, given))));
    }

    private Message hint(String key, String given) {
        Message all = allowed.apply(key);
        return Nearest.to(given, names)
                .map(name -> Message.of("answers.nearest", Message.value(key, name), all))
                .orElse(all);
    }

    @Override
    public Message allowed(String key) {
        return allowed.apply(key);
    }

    @Override
    public String write(T value) {
        return text.apply(value);
    }
}
