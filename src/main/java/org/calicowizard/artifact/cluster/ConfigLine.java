package org.calicowizard.artifact.cluster;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calicowizard.answers.Choice;

/**
 * A line of a template: {@code @when(dual ipv6) text with @{pods}}.
 *
 * @param conditions all of them must hold
 * @param text the line with places for values
 */
record ConfigLine(List<ClusterCondition> conditions, String text) {

    private static final Pattern GUARDED = Pattern.compile("@when\\(([^)]*)\\) (.*)");
    private static final Pattern PLACE = Pattern.compile("@\\{([^}]*)}");

    ConfigLine {
        conditions = List.copyOf(conditions);
    }

    /** Reads a line; a name that means nothing is a mistake in the template. */
    static ConfigLine parse(String line) {
        Matcher guarded = GUARDED.matcher(line);
        ConfigLine parsed = guarded.matches()
                ? new ConfigLine(
                        Stream.of(guarded.group(1).split(" "))
                                .map(name -> Choice.named(ClusterCondition.values(), name))
                                .toList(),
                        guarded.group(2))
                : new ConfigLine(List.of(), line);
        PLACE.matcher(parsed.text).results().forEach(place -> Choice.named(ClusterValue.values(), place.group(1)));
        return parsed;
    }

    boolean appliesTo(ClusterSubject subject) {
        return conditions.stream().allMatch(condition -> condition.holds(subject));
    }

    String filled(ClusterSubject subject) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        Choice.named(ClusterValue.values(), place.group(1)).of(subject)));
    }
}
