package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Seeded random edits of one document, with the paths where its model must differ afterwards. */
final class RandomEdits {

    /** What a random text may hold that no edit can be sure of. */
    private static final Set<YamlFault> EXPECTED = EnumSet.of(
            YamlFault.ANCHORED,
            YamlFault.ALIAS,
            YamlFault.ALIAS_ON_THE_WAY,
            YamlFault.TAGGED,
            YamlFault.LIST_TAGGED,
            YamlFault.AMBIGUOUS,
            YamlFault.BLOCK_WITHOUT_TEXT,
            YamlFault.OPEN_BLOCK,
            YamlFault.LINE_BREAK,
            YamlFault.ESCAPED,
            YamlFault.COMPLEX_KEY);

    private static final List<String> VALUES = List.of(
            "x",
            "true",
            "0",
            "no",
            "1e3",
            "",
            "fd00:10::/56",
            "a: b # c",
            "it's",
            "\"q\" \\",
            "\u4E2D\uD83D\uDE00",
            "one\ntwo",
            "one\n\n  two\n",
            " lead",
            "- dash",
            "tab\there",
            "a/b/c.d",
            "[",
            "{a: b}",
            "*x",
            "%",
            "\u0085\u2028",
            "10.0.0.0/8");

    final List<TextEdit> edits = new ArrayList<>();
    final List<YamlPath> expected = new ArrayList<>();
    final List<YamlPath> shifted = new ArrayList<>();
    final Map<YamlPath, String> values = new LinkedHashMap<>();
    private final List<YamlPath> used = new ArrayList<>();
    private final YamlDocument document;
    private final Random random;

    private RandomEdits(YamlDocument document, Random random) {
        this.document = document;
        this.random = random;
    }

    static RandomEdits of(YamlDocument document, Random random) {
        RandomEdits edits = new RandomEdits(document, random);
        List<Place> places = Place.all(document);
        List<Place> collections = places.stream()
                .filter(place -> place.node() instanceof CollectionNode)
                .toList();
        for (int i = 0; i < 12; i++) {
            List<Place> from = i % 2 == 0 ? places : collections;
            if (!from.isEmpty()) {
                edits.edit(from.get(random.nextInt(from.size())), i);
            }
        }
        return edits;
    }

    private void edit(Place place, int number) {
        if (used.stream().anyMatch(path -> startsWith(path, place.path()) || startsWith(place.path(), path))) {
            return;
        }
        try {
            if (place.node() instanceof CollectionNode collection) {
                structure(place, collection, number);
            } else if (place.node() instanceof ScalarNode scalar && !place.names()) {
                set(place, scalar, number);
            }
        } catch (YamlEditException e) {
            if (!EXPECTED.contains(e.fault())) {
                throw e;
            }
        }
    }

    private void set(Place place, ScalarNode scalar, int number) {
        if (scalar.isNull() && random.nextBoolean()) {
            Supplier<TextEdit> insertion = random.nextBoolean()
                    ? () -> document.insertEntry(place.path(), "added", value(), where())
                    : () -> document.insertItem(place.path(), item(number), where());
            add(place.path(), place.path(), insertion.get());
            return;
        }
        String value = value();
        add(place.path(), place.path(), document.set(place.path(), value));
        if (value.equals(scalar.value()) && scalar.tag().endsWith(":str")) {
            expected.remove(place.path());
        }
        values.put(place.path(), value);
    }

    private void structure(Place place, CollectionNode collection, int number) {
        if (collection.isMap()) {
            String key = random.nextBoolean() ? "added" : "added.\u00E9 " + number;
            add(
                    place.path(),
                    place.path().key(key),
                    document.insertEntry(place.path(), key, data(number), where(collection)));
        } else if (random.nextBoolean() || collection.children().isEmpty()) {
            insertItem(place, collection, number);
        } else {
            int index = random.nextInt(collection.children().size());
            YamlPath path = Place.child(place.path(), collection, index);
            add(place.path(), path, document.remove(place.path().index(index)));
            shift(place, collection);
        }
    }

    private void insertItem(Place place, CollectionNode list, int number) {
        Object item = item(number);
        YamlPath path = item instanceof Map
                ? place.path().item("name", "added-" + number)
                : place.path().index(0);
        add(place.path(), path, document.insertItem(place.path(), item, where(list)));
        if (!(item instanceof Map)) {
            expected.remove(path);
            shifted.add(place.path());
        }
        shift(place, list);
    }

    private void shift(Place place, CollectionNode list) {
        if (!list.children().stream().allMatch(child -> Place.name(list, child).isPresent())) {
            expected.removeIf(path -> startsWith(path, place.path()));
            shifted.add(place.path());
        }
    }

    private void add(YamlPath touched, YamlPath change, TextEdit edit) {
        edits.add(edit);
        expected.add(change);
        used.add(touched);
    }

    private Where where() {
        return random.nextBoolean() ? Where.first() : Where.last();
    }

    private Where where(CollectionNode collection) {
        if (collection.children().isEmpty() || random.nextBoolean()) {
            return where();
        }
        Child child =
                collection.children().get(random.nextInt(collection.children().size()));
        boolean before = random.nextBoolean();
        return child.key()
                .map(key -> before ? Where.before(key.value()) : Where.after(key.value()))
                .or(() -> Place.name(collection, child)
                        .map(name -> before ? Where.beforeItem("name", name) : Where.afterItem("name", name)))
                .orElseGet(this::where);
    }

    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private Object item(int number) {
        return random.nextBoolean() ? value() : Map.of("name", "added-" + number, "value", data(number));
    }

    private Object data(int number) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of(value(), List.of(), Map.of("k", value()), List.of(value(), "z"));
            case 1 -> Map.of("k" + number, value(), "l", List.of(value()), "m", Map.of());
            default -> value();
        };
    }

    static boolean startsWith(YamlPath path, YamlPath prefix) {
        int length = prefix.steps().size();
        return path.steps().size() >= length && path.steps().subList(0, length).equals(prefix.steps());
    }
}
