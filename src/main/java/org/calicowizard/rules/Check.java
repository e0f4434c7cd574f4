package org.calicowizard.rules;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;

/**
 * A rule that is one yes-or-no question: a row of a table.
 *
 * @param broken the question; yes means that the rule is broken
 * @param problem what is then reported
 */
record Check(BiPredicate<Answers, BaseTraits> broken, Function<Answers, Problem> problem) implements Condition {

    /**
     * A row.
     *
     * @param rule the rule's id
     * @param broken whether it is broken
     * @param args what the placeholders of its texts stand for
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Check of(String rule, BiPredicate<Answers, BaseTraits> broken, Function<Answers, Object>... args) {
        List<Function<Answers, Object>> placeholders = List.of(args);
        return new Check(
                broken,
                answers -> Problem.of(
                        rule,
                        placeholders.stream().map(arg -> arg.apply(answers)).toArray()));
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return broken.test(answers, base) ? Stream.of(problem.apply(answers)) : Stream.empty();
    }
}
