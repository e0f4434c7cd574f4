package org.calicowizard.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.RawAnswers;
import org.springframework.stereotype.Component;

/** Forgives stray spaces, lines and empty fields, so that pasted text is read as it was meant. */
@Component
final class Tidy {

    private static final Pattern PAIR = Pattern.compile("^([^ :=]+)(?: ?: ?| )([^ :=]+)$");
    private static final Pattern PAIRS = Pattern.compile("[^ =]+=[^ =]+(?: [^ =]+=[^ =]+)+");

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
                .map(line -> line.strip().replaceAll("\\s*=\\s*", "=").replaceAll("\\s+", " "))
                .map(line -> PAIRS.matcher(line).matches() ? line.replace(' ', ',') : line)
                .map(line -> PAIR.matcher(line).replaceFirst("$1=$2"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(","));
    }

    /** Items may be parted by commas, semicolons, spaces or line ends; a CIDR's slash may stand between spaces. */
    private static String join(List<String> texts) {
        return texts.stream()
                .map(text -> text.strip().replaceAll("\\s*([/=])\\s*", "$1").replaceAll("[\\s,;]+", ","))
                .map(text -> text.replaceAll("^,|,$", ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(","));
    }
}
