package org.calicowizard.answers;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the valid name that was probably meant. */
public final class Nearest {

    private static final int MOST_EDITS = 3;

    private Nearest() {}

    /**
     * The valid name that takes the fewest edits to reach; of several, one that begins with what was written.
     *
     * @param given what was written
     * @param valid the valid names
     * @return the nearest, or empty if none is near
     */
    public static Optional<String> to(String given, Collection<String> valid) {
        LevenshteinDistance distance = new LevenshteinDistance(MOST_EDITS);
        String lower = given.toLowerCase(Locale.ROOT);
        record Candidate(String name, int edits) {}
        return valid.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= MOST_EDITS)
                .map(name -> new Candidate(name, distance.apply(lower, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.edits >= 0 && candidate.edits < candidate.name.length())
                .min(Comparator.comparingInt(Candidate::edits)
                        .thenComparing(candidate -> !candidate.name.startsWith(given)))
                .map(Candidate::name);
    }
}
