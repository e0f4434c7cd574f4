package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import org.calicowizard.answers.Problem;

/**
 * The manifest to edit, or why there is none.
 *
 * @param base the manifest
 * @param problems what is wrong with it, or why it cannot be had
 */
public record BaseChoice(Optional<Base> base, List<Problem> problems) {

    /** Copies the list. */
    public BaseChoice {
        problems = List.copyOf(problems);
    }

    static BaseChoice of(Base base) {
        return new BaseChoice(Optional.of(base), List.of());
    }

    static BaseChoice refused(Problem problem) {
        return new BaseChoice(Optional.empty(), List.of(problem));
    }
}
