package org.calicowizard.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.AnswerChoice;
import org.calicowizard.text.Texts;

/** What is said of each answer: what it asks for, what is allowed, what holds without it. */
final class AnswerTexts {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    /** The question that it answers, if a page asks for it, and what each of its values means, in Markdown. */
    String meaning(AnswerChoice choice) {
        String question = texts.find("question." + choice.key())
                .or(() -> texts.find("answers.schema"))
                .orElseThrow();
        return Stream.concat(Stream.of(question), choice.values().stream().flatMap(value -> value(choice, value)))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> value(AnswerChoice choice, String value) {
        String key = "choice." + choice.key() + "." + value;
        List<String> meaning = Stream.of(key, key + ".hint")
                .flatMap(each -> texts.find(each).stream())
                .filter(text -> !text.equals(value))
                .toList();
        return meaning.isEmpty() ? Stream.of() : Stream.of("- `" + value + "`: " + String.join(". ", meaning));
    }

    /** What is allowed, and what holds without it. */
    String summary(AnswerChoice choice) {
        String without = choice.required() ? "; required" : "";
        return texts.of(choice.allowed())
                + fallback(choice).map(text -> "; default: " + text).orElse(without);
    }

    /** In words where it depends on other answers; empty where nothing holds. */
    Optional<String> fallback(AnswerChoice choice) {
        return choice.fallback().or(() -> texts.find("answers.default." + choice.key()));
    }
}
