package org.calicowizard.artifact.cluster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calicowizard.address.Family;
import org.calicowizard.text.Message;

/**
 * The placeholders that there are.
 *
 * @param names their names, in the order in which they are listed
 */
record Placeholders(List<String> names) {

    private static final Pattern FORM = Pattern.compile("<([A-Z][A-Z0-9-]*)>");

    Placeholders {
        names = List.copyOf(names);
    }

    /** How the one of this name is written. */
    static String text(String name) {
        return "<" + name + ">";
    }

    /** How the one of this purpose and family is written. */
    static String text(String purpose, Family family) {
        return text(purpose + "-" + family.name());
    }

    /** Those that a text has; one that nobody declared is a mistake in a template. */
    List<Placeholder> in(String text) {
        Set<String> found = FORM.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!names.containsAll(found)) {
            throw new IllegalStateException("placeholders " + found + " are not all declared: " + names);
        }
        return names.stream()
                .filter(found::contains)
                .map(Placeholders::described)
                .toList();
    }

    private static Placeholder described(String name) {
        return new Placeholder(text(name), Message.of("plan.placeholder." + name.toLowerCase(Locale.ROOT)));
    }
}
