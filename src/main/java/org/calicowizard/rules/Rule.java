package org.calicowizard.rules;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.calicowizard.text.Message;

/**
 * A rule; its texts are the messages {@code rule.ID.message} and {@code rule.ID.fix}.
 *
 * @param id its name, such as {@code pods-overlap-services}
 * @param severity what it means when it is broken
 * @param group what it looks at
 * @param fields the answers that it is about; empty where each finding names its own
 * @param docs where it is known from
 */
public record Rule(String id, Severity severity, RuleGroup group, List<String> fields, URI docs) {

    private static final int MOST_VALUES = 10;

    /** Copies the list. */
    public Rule {
        fields = List.copyOf(fields);
    }

    /**
     * What breaks it, for a table of all rules.
     *
     * @return the message, which has no placeholders
     */
    public Message when() {
        return Message.of("rule." + id + ".when");
    }

    /**
     * What to do about it, for a table of all rules.
     *
     * @return the message, with … for every value that a finding would name
     */
    public Message fix() {
        return new Message("rule." + id + ".fix", Collections.nCopies(MOST_VALUES, "…"));
    }
}
