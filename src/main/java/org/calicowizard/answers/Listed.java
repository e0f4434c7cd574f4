package org.calicowizard.answers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** As many problems of one kind as somebody can mend at a time; of the others it is said how many there are. */
final class Listed {

    private static final int MOST = 20;

    private Listed() {}

    /**
     * Reports what is wrong.
     *
     * @param wrong everything that is wrong
     * @param problem what is reported of one thing
     * @return at most twenty problems, and one more that counts the rest and has the fields of the next
     */
    static <T> List<Problem> of(List<T> wrong, Function<T, Problem> problem) {
        Stream<Problem> rest = wrong.stream()
                .skip(MOST)
                .limit(1)
                .map(problem)
                .map(next -> new Problem("more-problems", next.fields(), List.of("" + (wrong.size() - MOST))));
        return Stream.concat(wrong.stream().limit(MOST).map(problem), rest).toList();
    }

    static List<Problem> of(List<Problem> problems) {
        return of(problems, Function.identity());
    }
}
