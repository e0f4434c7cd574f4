package org.calicowizard.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.RawAnswers;
import org.springframework.stereotype.Component;

/** Forgives stray spaces, lines and empty fields, so that pasted text is read as it was meant. */
@Component
final class Tidy {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PAIR = Pattern.compile("([^ :=]++)(?: ?: ?| )([^ :=]++)");
    private static final Pattern WRITTEN_PAIR = Pattern.compile("[^ =]++=[^ =]++");

    private final Questions questions;

    Tidy(Questions questions) {
        this.questions = questions;
    }

    State tidy(State state) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        state.raw().values().forEach((key, texts) -> {
            List<String> kept = tidy(key, texts);
            if (!kept.isEmpty()) {
                values.put(key, kept);
            }
        });
        return state.with(new RawAnswers(values, state.raw().repeated()));
    }

    private List<String> tidy(String key, List<String> texts) {
        Optional<Control> control = questions.find(key).map(Question::control).filter(Control::holdsList);
        Stream<String> tidied = control.map(list -> Stream.of(list == Control.LINES ? pairs(texts) : join(texts)))
                .orElseGet(() -> texts.stream().map(text -> text.replaceAll("\\s", "")));
        return tidied.filter(text -> !text.isEmpty()).toList();
    }

    /** Name and value of a line may be parted by a colon or spaces too, as kubectl prints them. */
    private static String pairs(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split("[\\r\\n,;]+")))
                .map(line -> spaced(line).replaceAll(" ?= ?", "="))
                .map(line -> holdsPairs(line) ? line.replace(' ', ',') : line)
                .map(line -> {
                    Matcher pair = PAIR.matcher(line);
                    return pair.matches() ? pair.group(1) + "=" + pair.group(2) : line;
                })
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(","));
    }

    private static boolean holdsPairs(String line) {
        return Stream.of(line.split(" ")).allMatch(WRITTEN_PAIR.asMatchPredicate());
    }

    /** Items may be parted by commas, semicolons, spaces or line ends; a CIDR's slash may stand between spaces. */
    private static String join(List<String> texts) {
        return texts.stream()
                .map(text -> spaced(text).replaceAll(" ?([/=]) ?", "$1").replaceAll("[ ,;]+", ","))
                .map(text -> text.replaceAll("^,|,$", ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(","));
    }

    /** With single spaces, so that what looks for them later never looks at one twice. */
    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
