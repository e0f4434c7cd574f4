package org.calicowizard.web;

import java.util.ArrayList;
import java.util.List;
import org.calicowizard.artifact.ManifestHunk;

/**
 * Neighbouring lines of a unified diff that were all added, or all removed, or only show the place.
 *
 * @param kind which of these
 * @param text the lines, each with its sign
 */
record DiffRun(Kind kind, String text) {

    /** What lines tell, by their sign. */
    enum Kind {
        ADDED,
        REMOVED,
        SAME;

        private static Kind of(char sign) {
            return switch (sign) {
                case '+' -> ADDED;
                case '-' -> REMOVED;
                default -> SAME;
            };
        }
    }

    static List<DiffRun> of(ManifestHunk hunk) {
        List<DiffRun> runs = new ArrayList<>();
        for (ManifestHunk.Line line : hunk.lines()) {
            DiffRun next = new DiffRun(Kind.of(line.sign()), line.diff());
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).kind == next.kind) {
                runs.set(last, new DiffRun(next.kind, runs.get(last).text + next.text));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }
}
