package org.calicowizard.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.RawAnswers;
import org.springframework.stereotype.Component;

/** Forgives stray spaces, lines and empty fields, so that pasted text is read as it was meant. */
@Component
final class Tidy {

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
        return state.with(new RawAnswers(values));
    }

    private List<String> tidy(String key, List<String> texts) {
        boolean list = questions
                .find(key)
                .filter(question -> question.control().holdsList())
                .isPresent();
        Stream<String> tidied = list ? Stream.of(join(texts)) : texts.stream().map(text -> text.replaceAll("\\s", ""));
        return tidied.filter(text -> !text.isEmpty()).toList();
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
