package org.calicowizard.artifact;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calicowizard.answers.Choice;

/**
 * A command with places for the user's values, written as <code>@{name}</code>, which means nothing to a shell.
 *
 * @param template the text
 */
record ChecklistCommand(String template) {

    private static final Pattern PLACE = Pattern.compile("@\\{([^}]*)}");

    /** Reads a command; a place without a value of that name is a mistake in the data. */
    static ChecklistCommand parse(String template) {
        ChecklistCommand command = new ChecklistCommand(template);
        command.values();
        return command;
    }

    List<ChecklistValue> values() {
        return PLACE.matcher(template).results().map(ChecklistCommand::value).toList();
    }

    String filled(ChecklistSubject subject) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(value(place).of(subject)));
    }

    private static ChecklistValue value(MatchResult place) {
        return Choice.named(ChecklistValue.values(), place.group(1));
    }
}
