package org.calicowizard.artifact;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calicowizard.answers.Choice;
import org.calicowizard.text.Message;

/**
 * One row of the data file.
 *
 * @param id the item's name; its texts are the messages {@code checklist.ID.title}, {@code .why} and {@code .expect}
 * @param phase when it is done
 * @param conditions all of them must hold
 * @param artifacts the names of files that it is about, all of which can be made
 * @param applies where it is done: the message {@code checklist.applies.NAME}
 * @param command what to run
 * @param args what the placeholders of the texts stand for
 * @param docs where it is documented
 */
record ChecklistRow(
        String id,
        ChecklistPhase phase,
        List<ChecklistCondition> conditions,
        List<String> artifacts,
        String applies,
        ChecklistCommand command,
        List<ChecklistValue> args,
        URI docs) {

    private static final Set<String> KEYS = Set.of("id", "phase", "when", "with", "applies", "command", "args", "docs");

    ChecklistRow {
        conditions = List.copyOf(conditions);
        artifacts = List.copyOf(artifacts);
        args = List.copyOf(args);
    }

    static ChecklistRow of(Map<String, Object> row) {
        Set<String> unknown = new HashSet<>(row.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("checklist item with unknown keys " + unknown + ": " + row);
        }
        return new ChecklistRow(
                text(row, "id"),
                Choice.named(ChecklistPhase.values(), text(row, "phase")),
                names(row, "when")
                        .map(name -> Choice.named(ChecklistCondition.values(), name))
                        .toList(),
                names(row, "with").toList(),
                text(row, "applies"),
                ChecklistCommand.parse(text(row, "command")),
                names(row, "args")
                        .map(name -> Choice.named(ChecklistValue.values(), name))
                        .toList(),
                URI.create(text(row, "docs")));
    }

    boolean appliesTo(ChecklistSubject subject) {
        return conditions.stream().allMatch(condition -> condition.holds(subject))
                && artifacts.stream().allMatch(subject::has);
    }

    ChecklistItem item(ChecklistSubject subject) {
        return new ChecklistItem(
                id,
                message("title", subject),
                message("why", subject),
                command.filled(subject),
                message("expect", subject),
                Message.of("checklist.applies." + applies),
                docs);
    }

    private Message message(String part, ChecklistSubject subject) {
        Object[] values = args.stream().map(arg -> arg.of(subject)).toArray();
        return Message.of("checklist." + id + "." + part, values);
    }

    private static String text(Map<String, Object> row, String key) {
        return Optional.ofNullable(row.get(key))
                .map(Object::toString)
                .map(String::strip)
                .orElseThrow(() -> new IllegalStateException("checklist item without " + key + ": " + row));
    }

    private static Stream<String> names(Map<String, Object> row, String key) {
        return ((List<?>) row.getOrDefault(key, List.of())).stream().map(Object::toString);
    }
}
