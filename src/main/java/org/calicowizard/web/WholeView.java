package org.calicowizard.web;

import java.util.ArrayList;
import java.util.List;
import org.calicowizard.artifact.ManifestChange;
import org.calicowizard.artifact.ManifestHunk;

/**
 * The whole manifest, in which the changed places stand out. Of its thousands of lines the unchanged ones between two
 * places are a single text, so that a browser lays them out at once.
 *
 * @param slices the changed places, each with the unchanged text above it
 * @param rest the unchanged text below the last one
 */
record WholeView(List<Slice> slices, String rest) {

    /**
     * A changed place.
     *
     * @param number counts the places of a page from 1
     * @param above the unchanged text above it
     * @param line the number of its first line in the manifest, from 1
     * @param added its new lines; empty where lines were only taken out
     * @param hunk the passage of the diff that it is in
     */
    record Slice(int number, String above, int line, String added, int hunk) {}

    static WholeView of(String manifest, List<ManifestHunk> hunks) {
        List<Slice> slices = new ArrayList<>();
        int line = 0;
        int offset = 0;
        for (int hunk = 0; hunk < hunks.size(); hunk++) {
            for (ManifestChange change : hunks.get(hunk).changes()) {
                int start = behind(manifest, offset, change.after() - line);
                String added = String.join("", change.added());
                slices.add(new Slice(
                        slices.size() + 1, manifest.substring(offset, start), change.after() + 1, added, hunk + 1));
                line = change.after() + change.added().size();
                offset = start + added.length();
            }
        }
        return new WholeView(slices, manifest.substring(offset));
    }

    private static int behind(String text, int offset, int lines) {
        int behind = offset;
        for (int line = 0; line < lines; line++) {
            behind = text.indexOf('\n', behind) + 1;
        }
        return behind;
    }

    /** The first place of each passage, by the passage's number from 1. */
    public int first(int hunk) {
        return slices.stream()
                .filter(slice -> slice.hunk == hunk)
                .mapToInt(Slice::number)
                .findFirst()
                .orElseThrow();
    }
}
