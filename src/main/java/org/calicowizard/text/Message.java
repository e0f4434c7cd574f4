package org.calicowizard.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something to tell a person, before a language is chosen.
 *
 * @param key the key in the message files under {@code frontend/messages}
 * @param args what the text's placeholders {@code {0}}, {@code {1}} … stand for: texts, and messages that are put into
 *     the same language
 */
public record Message(String key, List<Object> args) {

    private static final String ANSWER = "answer.";
    private static final String CHOICE = "choice.";

    /** Copies the arguments, and makes texts of those that are no messages. */
    public Message {
        args = args(args);
    }

    /**
     * A message of a key and its arguments.
     *
     * @param key the key in the message files
     * @param args the arguments: messages, and what is shown as it is
     * @return the message
     */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /**
     * The name of an answer.
     *
     * @param key the answer's key
     * @return the message, which is the key itself but on pages, where it is the answer's label
     */
    public static Message answer(String key) {
        return of(ANSWER + key);
    }

    /**
     * A value of an answer.
     *
     * @param key the answer's key
     * @param value the value on the wire
     * @return the message, which is the value itself but on pages, where it is the value's label, if it has one
     */
    public static Message value(String key, String value) {
        return of(CHOICE + key + "." + value);
    }

    /**
     * Arguments as a message holds them.
     *
     * @param args messages, and what is shown as it is
     * @return messages and texts
     */
    public static List<Object> args(List<?> args) {
        return args.stream()
                .<Object>map(arg -> arg instanceof Message ? arg : arg.toString())
                .toList();
    }

    boolean isTerm() {
        return Stream.of(ANSWER, CHOICE).anyMatch(key::startsWith);
    }

    /** What a term is called on the wire. */
    String wire() {
        String name = key.substring(key.indexOf('.') + 1);
        return key.startsWith(ANSWER) ? name : name.substring(name.indexOf('.') + 1);
    }
}
