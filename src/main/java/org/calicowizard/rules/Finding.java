package org.calicowizard.rules;

import java.util.List;
import org.calicowizard.text.Message;

/**
 * A broken rule, and by what.
 *
 * @param rule the rule
 * @param fields the answers it is about
 * @param args what the placeholders of the rule's texts stand for
 */
public record Finding(Rule rule, List<String> fields, List<Object> args) {

    /** Copies the lists. */
    public Finding {
        fields = List.copyOf(fields);
        args = List.copyOf(args);
    }

    /**
     * What happens if it is left so, in one sentence.
     *
     * @return the message
     */
    public Message message() {
        return new Message("rule." + rule.id() + ".message", args);
    }

    /**
     * What to do.
     *
     * @return the message
     */
    public Message fix() {
        return new Message("rule." + rule.id() + ".fix", args);
    }

    /**
     * Whether nothing may be generated.
     *
     * @return true for an error
     */
    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }
}
