package org.calicowizard.answers;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading answers.
 *
 * @param answers the answers, with defaults in place of those that could not be read; empty where the IP family is
 *     missing, since nothing else has a meaning without it
 * @param problems everything that is wrong with the texts
 */
public record Reading(Optional<Answers> answers, List<Problem> problems) {

    /** Copies the list. */
    public Reading {
        problems = List.copyOf(problems);
    }
}
