package org.calicowizard.answers;

import java.util.List;

/**
 * Answers that were given elsewhere or long ago, as far as there still are such answers.
 *
 * @param answers those that can be taken over
 * @param omitted the others, as {@code key=value}
 */
public record TakenOver(RawAnswers answers, List<String> omitted) {

    /** Copies the list. */
    public TakenOver {
        omitted = List.copyOf(omitted);
    }
}
