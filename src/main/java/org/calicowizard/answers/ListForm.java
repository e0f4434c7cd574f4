package org.calicowizard.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.text.Message;

/**
 * A list, comma-separated or repeated.
 *
 * @param most how many items there may be
 * @param read reads one trimmed item
 * @param text the canonical spelling of an item
 * @param allowed the allowed items in words
 * @param item a pattern that every item matches
 * @param order brings the items into canonical order, once each where their order has no meaning
 * @param <T> the items' type
 */
record ListForm<T>(
        int most,
        ItemReader<T> read,
        Function<T, String> text,
        Message allowed,
        String item,
        UnaryOperator<Stream<T>> order)
        implements Form<List<T>> {

    /** Reads one item of a list. */
    interface ItemReader<T> {
        Parsed<T> read(String key, String item);
    }

    @Override
    public Parsed<List<T>> parse(String key, List<String> values) {
        Items given = Items.of(values, most);
        List<Parsed<T>> items = given.first().stream()
                .map(item -> item.isEmpty()
                        ? Parsed.<T>failed(Problem.in(key, "empty-value", Message.answer(key)))
                        : read.read(key, item))
                .toList();
        List<Problem> problems = new ArrayList<>(items.stream()
                .flatMap(item -> item.problems().stream())
                .distinct()
                .toList());
        if (given.areMoreThan(most)) {
            problems.add(Problem.in(key, "too-many-values", Message.answer(key), given.count(), most));
        }
        boolean readable = !given.areMoreThan(most)
                && items.stream().allMatch(item -> item.value().isPresent());
        return new Parsed<>(readable ? Optional.of(ordered(items)) : Optional.empty(), problems);
    }

    private List<T> ordered(List<Parsed<T>> items) {
        return order.apply(items.stream().flatMap(item -> item.value().stream()))
                .toList();
    }

    @Override
    public String write(List<T> value) {
        return value.stream().map(text).collect(Collectors.joining(","));
    }

    @Override
    public Message allowed(String key) {
        return allowed;
    }

    @Override
    public List<JsonSchema> schemas() {
        return List.of(JsonSchema.list(item, most), JsonSchema.joined(item, most));
    }

    @Override
    public Object data(List<T> value) {
        return value.stream().map(text).toList();
    }
}
