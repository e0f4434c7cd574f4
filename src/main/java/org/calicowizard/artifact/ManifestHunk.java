package org.calicowizard.artifact;

import java.util.List;
import org.calicowizard.manifest.Edit;

/**
 * A passage of a manifest with changed lines and the lines around them.
 *
 * @param before how many lines of the base are above it
 * @param after how many lines of the manifest are above it
 * @param changes what changed in it, in order
 * @param lines all its lines
 */
public record ManifestHunk(int before, int after, List<ManifestChange> changes, List<Line> lines) {

    /** Copies the lists. */
    public ManifestHunk {
        changes = List.copyOf(changes);
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param sign a plus for an added one, a minus for a removed one, a space for one that is in both
     * @param text the line with its line end
     */
    public record Line(char sign, String text) {

        private static final String NO_LINE_END = "\\ No newline at end of file\n";

        /**
         * The line as a unified diff shows it.
         *
         * @return it behind its sign; where it lacks its line end, a line that says so follows
         */
        public String diff() {
            return sign + (text.endsWith("\n") ? text : text + "\n" + NO_LINE_END);
        }
    }

    /**
     * What was edited in it.
     *
     * @return the edits, each once, by the first line that it touches
     */
    public List<Edit> edits() {
        return changes.stream()
                .flatMap(change -> change.edits().stream())
                .distinct()
                .toList();
    }

    /**
     * How many lines of the base it shows.
     *
     * @return their number
     */
    public int beforeLines() {
        return (int) lines.stream().filter(line -> line.sign() != '+').count();
    }

    /**
     * How many lines of the manifest it shows.
     *
     * @return their number
     */
    public int afterLines() {
        return (int) lines.stream().filter(line -> line.sign() != '-').count();
    }
}
