package org.calicowizard.answers;

import java.util.List;
import org.calicowizard.text.Message;

/**
 * That a rule is broken, and by what; its severity, text, fix and source stand with the rule. What was sent is repeated
 * only so far as a person would read it.
 *
 * @param rule the rule's id, such as {@code unknown-key}
 * @param fields the answers it is about; empty for those that the rule always names
 * @param args what the placeholders of the rule's texts stand for: texts and messages
 */
public record Problem(String rule, List<String> fields, List<Object> args) {

    /** Room for every text of our own, such as all keys of the answers. */
    private static final int LONGEST_TEXT = 1000;

    /** Copies the lists, and cuts texts after a thousand characters. */
    public Problem {
        fields = fields.stream().map(Problem::shortened).toList();
        args = shortened(Message.args(args));
    }

    /**
     * A problem with the fields that its rule always names.
     *
     * @param rule the rule's id
     * @param args what the placeholders stand for
     * @return the problem
     */
    public static Problem of(String rule, Object... args) {
        return new Problem(rule, List.of(), List.of(args));
    }

    /**
     * A problem with one field.
     *
     * @param rule the rule's id
     * @param field the answer's key
     * @param args what the placeholders stand for
     * @return the problem
     */
    public static Problem in(String field, String rule, Object... args) {
        return new Problem(rule, List.of(field), List.of(args));
    }

    private static List<Object> shortened(List<Object> args) {
        return args.stream().map(Problem::shortened).toList();
    }

    private static Object shortened(Object arg) {
        return arg instanceof Message message
                ? new Message(message.key(), shortened(message.args()))
                : shortened(arg.toString());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }
}
