package org.calicowizard.official;

import java.util.Optional;
import org.calicowizard.answers.Problem;

/**
 * What came of the wish for an official manifest: its bytes, or why they are not to be had.
 *
 * @param bytes the verified bytes, which whoever gets them only reads
 * @param problem the broken rule, where there are none
 */
public record Obtained(Optional<byte[]> bytes, Optional<Problem> problem) {

    static Obtained of(byte[] bytes) {
        return new Obtained(Optional.of(bytes), Optional.empty());
    }

    static Obtained refused(Problem problem) {
        return new Obtained(Optional.empty(), Optional.of(problem));
    }
}
