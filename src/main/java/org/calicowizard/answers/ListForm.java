package org.calicowizard.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list, comma-separated or repeated.
 *
 * @param most how many items there may be
 * @param read reads one trimmed item
 * @param text the canonical spelling of an item
 * @param order the canonical order; keeps the given one if all compare equal
 * @param <T> the items' type
 */
record ListForm<T>(int most, ItemReader<T> read, Function<T, String> text, Comparator<T> order)
        implements Form<List<T>> {

    /** Reads one item of a list. */
    interface ItemReader<T> {
        Parsed<T> read(String key, String item);
    }

    @Override
    public Parsed<List<T>> parse(String key, List<String> values) {
        List<Parsed<T>> items = values.stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(String::trim)
                .map(item ->
                        item.isEmpty() ? Parsed.<T>failed(Problem.in(key, "empty-value", key)) : read.read(key, item))
                .toList();
        List<Problem> problems = new ArrayList<>(items.stream()
                .flatMap(item -> item.problems().stream())
                .distinct()
                .toList());
        if (items.size() > most) {
            problems.add(Problem.in(key, "too-many-values", key, items.size(), most));
        }
        boolean readable = items.size() <= most
                && items.stream().allMatch(item -> item.value().isPresent());
        return new Parsed<>(readable ? Optional.of(sorted(items)) : Optional.empty(), problems);
    }

    private List<T> sorted(List<Parsed<T>> items) {
        return items.stream()
                .flatMap(item -> item.value().stream())
                .sorted(order)
                .toList();
    }

    @Override
    public String write(List<T> value) {
        return value.stream().map(text).collect(Collectors.joining(","));
    }

    @Override
    public Object data(List<T> value) {
        return value.stream().map(text).toList();
    }
}
