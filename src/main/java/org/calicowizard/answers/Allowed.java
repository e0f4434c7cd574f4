package org.calicowizard.answers;

import java.util.List;
import java.util.function.Function;
import org.calicowizard.text.Message;

/** The allowed values of an answer, in words; each takes the answer's key, by which its values have their labels. */
final class Allowed {

    private Allowed() {}

    static Function<String, Message> names(List<String> names) {
        return key ->
                listed(names.stream().map(name -> Message.value(key, name)).toList());
    }

    static Function<String, Message> texts(List<String> texts) {
        return key -> listed(texts);
    }

    static Function<String, Message> words(Message words) {
        return key -> words;
    }

    static Message listed(List<?> items) {
        Message list = Message.of("answers.value", items.get(0));
        for (Object item : items.subList(1, items.size())) {
            list = Message.of("answers.values", list, item);
        }
        return list;
    }
}
