package org.calicowizard.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Choice;
import org.calicowizard.answers.IpFamily;

/**
 * A row of the table of questions.
 *
 * @param key the answer's key
 * @param control what it is answered with
 * @param choices the values to choose from, or those with a name of their own
 * @param families the IP families for which it is asked
 * @param rare the IP families for which few people need it, so that it is folded away
 * @param when what else it waits for
 * @param open whether it may stay unanswered because its default follows from other answers
 */
record Question(
        String key,
        Control control,
        List<String> choices,
        Set<IpFamily> families,
        Set<IpFamily> rare,
        When when,
        boolean open) {

    private static final Set<IpFamily> ALL = Set.of(IpFamily.values());

    Question {
        choices = List.copyOf(choices);
        families = Set.copyOf(families);
        rare = Set.copyOf(rare);
    }

    static Question asking(String key, Control control) {
        return new Question(key, control, List.of(), ALL, Set.of(), When.ALWAYS, control.holdsList());
    }

    static Question radios(String key, Choice... choices) {
        return asking(key, Control.RADIOS)
                .offering(Stream.of(choices).map(Choice::value).toList());
    }

    static Question yesOrNo(String key) {
        return asking(key, Control.RADIOS).offering(List.of("true", "false"));
    }

    Question offering(List<String> values) {
        return new Question(key, control, values, families, rare, when, open);
    }

    Question onlyFor(IpFamily... asked) {
        return new Question(key, control, choices, Set.of(asked), rare, when, open);
    }

    Question rareFor(IpFamily... seldom) {
        return new Question(key, control, choices, families, Set.of(seldom), when, open);
    }

    Question rarely() {
        return new Question(key, control, choices, families, ALL, when, open);
    }

    Question onlyWhen(When condition) {
        return new Question(key, control, choices, families, rare, condition, open);
    }

    Question leftOpen() {
        return new Question(key, control, choices, families, rare, when, true);
    }

    boolean isAskedFor(IpFamily family) {
        return families.contains(family);
    }

    boolean counts(Answers answers) {
        return isAskedFor(answers.ipFamily()) && when.holds(answers);
    }
}
