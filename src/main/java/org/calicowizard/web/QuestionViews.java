package org.calicowizard.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws up questions: what can be chosen, what is chosen, and what is wrong with it. */
@Component
final class QuestionViews {

    private static final String OPEN = "";

    QuestionView view(Question question, Given given, List<FindingView> errors) {
        return new QuestionView(
                question.key(),
                question.control().fragment(),
                question.when().cssClass(),
                choices(question, given),
                inputs(question, given),
                errors.stream()
                        .filter(error -> error.field().equals(question.key()))
                        .toList());
    }

    private static List<ChoiceView> choices(Question question, Given given) {
        Stream<String> open = Stream.of(OPEN).filter(value -> question.open());
        List<String> values = Stream.concat(open, question.choices().stream()).toList();
        String chosen = given.text(question);
        return question.control().offersChoices()
                ? IntStream.range(0, values.size())
                        .mapToObj(i -> choice(question, values.get(i), i == 0, chosen))
                        .toList()
                : List.of();
    }

    private static ChoiceView choice(Question question, String value, boolean first, String chosen) {
        return new ChoiceView(
                first ? question.key() : question.key() + "-" + value,
                value,
                labelKey(question, value),
                value.equals(chosen));
    }

    /** The key of a choice's text. */
    static String labelKey(Question question, String value) {
        return "choice." + question.key() + "." + (value.equals(OPEN) ? "auto" : value);
    }

    /** The key of the text of a value that was chosen; empty where the value speaks for itself. */
    static String valueKey(Question question, String value) {
        boolean offered =
                question.control() != Control.SELECT && question.choices().contains(value);
        return offered ? labelKey(question, value) : "";
    }

    private static List<InputView> inputs(Question question, Given given) {
        String key = question.key();
        String label = "question." + key;
        return switch (question.control()) {
            case RADIOS, SELECT -> List.of();
            case TEXT, LIST -> List.of(new InputView(key, label, given.text(question)));
            case LINES -> List.of(new InputView(key, label, given.text(question).replace(",", "\n")));
            case CIDRS -> CidrInputs.of(key, given.state().texts(key), given.families());
        };
    }
}
