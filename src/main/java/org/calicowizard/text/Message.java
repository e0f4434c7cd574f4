package org.calicowizard.text;

import java.util.List;

/**
 * Something to tell a person, before a language is chosen.
 *
 * @param key the key in the message files under {@code frontend/messages}
 * @param args what the text's placeholders {@code {0}}, {@code {1}} … stand for
 */
public record Message(String key, List<String> args) {

    /** Copies the arguments. */
    public Message {
        args = List.copyOf(args);
    }

    /**
     * A message of a key and its arguments.
     *
     * @param key the key in the message files
     * @param args the arguments, as they are shown
     * @return the message
     */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args).stream().map(Object::toString).toList());
    }
}
