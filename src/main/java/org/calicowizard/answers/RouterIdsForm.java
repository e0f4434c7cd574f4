package org.calicowizard.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.calicowizard.address.Family;
import org.calicowizard.address.IpAddress;
import org.calicowizard.text.Message;

/** A table from node name to router ID: {@code name=id} pairs, comma-separated or repeated, sorted by name. */
final class RouterIdsForm implements Form<SortedMap<String, IpAddress>> {

    /** One for each of the nodes that can be planned. */
    private static final int MOST_PAIRS = 5000;

    @Override
    public Parsed<SortedMap<String, IpAddress>> parse(String key, List<String> values) {
        Items pairs = Items.of(values, MOST_PAIRS);
        if (pairs.areMoreThan(MOST_PAIRS)) {
            return Parsed.failed(Problem.in(key, "too-many-values", Message.answer(key), pairs.count(), MOST_PAIRS));
        }
        SortedMap<String, IpAddress> ids = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        pairs.first().forEach(pair -> add(key, pair, ids).ifPresent(problems::add));
        return new Parsed<>(problems.isEmpty() ? Optional.of(ids) : Optional.empty(), problems);
    }

    private static Optional<Problem> add(String key, String pair, SortedMap<String, IpAddress> ids) {
        int equals = pair.indexOf('=');
        String node = pair.substring(0, Math.max(equals, 0)).trim();
        if (!NodeName.isValid(node)) {
            return Optional.of(Problem.in(key, "router-id-pair", Shown.of(pair)));
        }
        Optional<IpAddress> id =
                IpAddress.find(pair.substring(equals + 1).trim()).filter(address -> address.family() == Family.IPV4);
        if (id.isEmpty()) {
            return Optional.of(Problem.in(key, "router-id-pair", Shown.of(pair)));
        }
        return ids.putIfAbsent(node, id.get()) == null
                ? Optional.empty()
                : Optional.of(Problem.in(key, "duplicate-key", Message.of("answers.entry", Message.answer(key), node)));
    }

    @Override
    public String write(SortedMap<String, IpAddress> value) {
        return value.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    @Override
    public Message allowed(String key) {
        return Message.of("answers.router-ids");
    }

    @Override
    public List<JsonSchema> schemas() {
        String id = JsonSchema.dottedQuad();
        String pair = NodeName.PATTERN + " *= *" + id;
        JsonSchema table = JsonSchema.type("object")
                .with("maxProperties", MOST_PAIRS)
                .with("propertyNames", JsonSchema.text(NodeName.PATTERN).keywords())
                .with("additionalProperties", JsonSchema.text(id).keywords());
        return List.of(table, JsonSchema.joined(pair, MOST_PAIRS), JsonSchema.list(pair, MOST_PAIRS));
    }

    @Override
    public Object data(SortedMap<String, IpAddress> value) {
        SortedMap<String, String> texts = new TreeMap<>();
        value.forEach((node, id) -> texts.put(node, id.toString()));
        return texts;
    }
}
