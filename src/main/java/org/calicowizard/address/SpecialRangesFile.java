package org.calicowizard.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calicowizard.text.DataFile;
import org.calicowizard.text.Message;

/** Reads the data file of special ranges, and lets no misspelt key pass. */
record SpecialRangesFile(DataFile file) {

    private static final String RANGES = "ranges";
    private static final String SITE_DEFAULTS = "siteDefaults";

    SpecialRanges read() {
        Map<?, ?> root = file.map();
        refuseUnknown(root, Set.of(RANGES, SITE_DEFAULTS));
        return new SpecialRanges(
                rows(root, RANGES).stream().map(this::range).toList(),
                rows(root, SITE_DEFAULTS).stream().map(this::siteDefault).toList());
    }

    private SpecialRange range(Map<?, ?> row) {
        refuseUnknown(row, Set.of("prefix", "name", "rfcs", "action", "note"));
        Optional<Message> note = row.containsKey("note")
                ? Optional.of(Message.of("address.note." + text(row, "note")))
                : Optional.empty();
        return new SpecialRange(prefix(row), name(row, "range"), rfcs(row), action(row), note);
    }

    private SpecialRange siteDefault(Map<?, ?> row) {
        refuseUnknown(row, Set.of("prefix", "name"));
        return new SpecialRange(prefix(row), name(row, "default"), List.of(), Action.WARN, Optional.empty());
    }

    private Message name(Map<?, ?> row, String kind) {
        return Message.of("address." + kind + "." + text(row, "name"));
    }

    private Cidr prefix(Map<?, ?> row) {
        String text = text(row, "prefix");
        if (Cidr.hostBitsSet(text)) {
            throw new IllegalStateException(file.name() + ": prefix " + text + " has host bits set");
        }
        return Cidr.parseRegistered(text);
    }

    private List<String> rfcs(Map<?, ?> row) {
        return row.containsKey("rfcs")
                ? list(row, "rfcs").stream().map(String::valueOf).toList()
                : List.of();
    }

    private Action action(Map<?, ?> row) {
        String text = text(row, "action");
        return Stream.of(Action.values())
                .filter(action -> action.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file.name() + ": unknown action " + text + " in " + row));
    }

    private List<? extends Map<?, ?>> rows(Map<?, ?> root, String key) {
        return list(root, key).stream().map(this::mapping).toList();
    }

    private List<?> list(Map<?, ?> row, String key) {
        if (row.get(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(file.name() + ": " + key + " must be a list in " + row);
    }

    private Map<?, ?> mapping(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException(file.name() + ": expected a mapping, found " + node);
    }

    private String text(Map<?, ?> row, String key) {
        if (row.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException(file.name() + ": " + key + " is missing or no text in " + row);
    }

    private void refuseUnknown(Map<?, ?> row, Set<String> known) {
        for (Object key : row.keySet()) {
            if (!known.contains(key)) {
                throw new IllegalStateException(file.name() + ": unknown key " + key + " in " + row);
            }
        }
    }
}
