package org.calicowizard.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer of one value; to give it twice is a problem, not a choice.
 *
 * @param read reads a trimmed text; empty if it is none of the allowed ones
 * @param text the canonical spelling
 * @param allowed the allowed values in words, for the problem's text
 * @param names the allowed values by name where there are few, for a hint
 * @param <T> the answer's type
 */
record SingleForm<T>(Function<String, Optional<T>> read, Function<T, String> text, String allowed, List<String> names)
        implements Form<T> {

    @Override
    public Parsed<T> parse(String key, List<String> values) {
        if (values.size() > 1) {
            return Parsed.failed(Problem.in(key, "duplicate-key", key));
        }
        String given = values.get(0).trim();
        if (given.isEmpty()) {
            return Parsed.failed(Problem.in(key, "empty-value", key));
        }
        return read.apply(given)
                .map(Parsed::of)
                .orElseGet(() -> Parsed.failed(Problem.in(key, "unknown-value", key, Shown.of(given), hint(given))));
    }

    private String hint(String given) {
        return Nearest.to(given, names)
                .map(name -> name + " (allowed: " + allowed + ")")
                .orElse(allowed);
    }

    @Override
    public String write(T value) {
        return text.apply(value);
    }
}
